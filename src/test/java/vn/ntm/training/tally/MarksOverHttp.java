package vn.ntm.training.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.training.support.KeptConnection;
import vn.ntm.training.support.KeptConnection.Answer;

/** Somebody who hands in rolls over HTTP, of one person or of a whole room. */
final class MarksOverHttp implements MarkingLoad.Client {

    private final KeptConnection connection;
    private final MarkedClass marked;

    MarksOverHttp(MarkedClass marked, String token) throws IOException {
        this.marked = marked;
        connection = new KeptConnection(token);
    }

    @Override
    public void mark(int person) throws IOException {
        put(marked.site(person), List.of(marked.registration(person)));
    }

    @Override
    public void markRoom(int room) throws IOException {
        put(marked.room(room), marked.registrationsIn(room));
    }

    private void put(UUID site, List<UUID> present) throws IOException {
        String marks = present.stream()
                .map(id -> "{\"registrationId\":\"" + id + "\",\"status\":\"PRESENT\"}")
                .collect(Collectors.joining(",", "{\"marks\":[", "]}"));
        Answer answer = connection.send("PUT", "/api/sessions/" + marked.session() + "/sites/" + site + "/roll", marks);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}

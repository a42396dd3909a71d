package vn.ntm.training.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who hands in rolls over HTTP, of one person or of a whole room. */
final class MarksOverHttp implements MarkingLoad.Client {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final MarkedClass marked;
    private final String token;

    MarksOverHttp(MarkedClass marked, String token) {
        this.marked = marked;
        this.token = token;
    }

    @Override
    public void mark(int person) throws Exception {
        put(marked.site(person), List.of(marked.registration(person)));
    }

    @Override
    public void markRoom(int room) throws Exception {
        put(marked.site(room * MarkedClass.ROOM), marked.registrationsIn(room));
    }

    private void put(UUID site, List<UUID> present) throws Exception {
        String marks = present.stream()
                .map(id -> "{\"registrationId\":\"" + id + "\",\"status\":\"PRESENT\"}")
                .collect(Collectors.joining(",", "{\"marks\":[", "]}"));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/sessions/"
                                + marked.session() + "/sites/" + site + "/roll"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(marks))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Override
    public void close() {
        http.close();
    }
}

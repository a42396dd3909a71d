package vn.ntm.training.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.support.GivenUsers;

/** A body of a gigabyte, announced or not: refused before it was sent, and never held in memory. */
@QuarkusTest
class LargeBodiesTest {

    private static final long MEGABYTE = 1 << 20;
    private static final long GIGABYTE = 1 << 30;
    /** The largest body that is taken (20 MB), and what lies in the buffers of two sockets. */
    private static final long MOST_TAKEN = 40 * MEGABYTE;

    @Inject
    GivenUsers users;

    @ParameterizedTest
    @ValueSource(strings = {"/api/tokens", "/sign-in", "/api/password-resets", "/nothing-here"})
    void a_gigabyte_that_is_announced_is_refused_before_it_is_sent(String path) throws IOException {
        long before = usedHeap();

        try (RawHttp connection = new RawHttp()) {
            byte[] head = head(path, "application/json", "Content-Length: " + GIGABYTE);
            assertThat(connection.exchange(head).map(RawAnswer::status)).contains(413);
            assertThat(send(connection, new byte[(int) MEGABYTE])).isLessThan(MOST_TAKEN);
        }

        assertThat(usedHeap() - before).isLessThan(MOST_TAKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/tokens, application/json, 413",
        "/api/classes, application/json, 413",
        "/api/classes/0198c1a4-6f1e-7000-8000-000000000001/registration-lists, multipart/form-data; boundary=x, 413",
        "/api/sessions/0198c1a4-6f1e-7000-8000-000000000001/sites/0198c1a4-6f1e-7000-8000-000000000001/signed-sheets, multipart/form-data; boundary=x, 413",
        "/sign-in, application/x-www-form-urlencoded, 411",
        "/forgotten-password, application/x-www-form-urlencoded, 411"
    })
    void a_gigabyte_in_chunks_is_refused_and_not_kept(String path, String type, int status) throws IOException {
        long before = usedHeap();

        try (RawHttp connection = new RawHttp()) {
            connection.out().write(head(path, type, "Transfer-Encoding: chunked"));
            String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
            connection.out().write(chunk(type.startsWith("multipart") ? part : " "));
            // What comes after the answer is thrown away, or the connection closed, which may cost the answer.
            send(connection, chunk(" ".repeat((int) MEGABYTE)));
            assertThat(connection.answer().map(RawAnswer::status).orElse(status))
                    .isEqualTo(status);
        }

        assertThat(usedHeap() - before).isLessThan(MOST_TAKEN);
    }

    private static byte[] chunk(String text) {
        return (Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** @return how much of a gigabyte was taken until the connection was closed */
    private static long send(RawHttp connection, byte[] piece) {
        long sent = 0;
        try {
            for (; sent < GIGABYTE; sent += piece.length) {
                connection.out().write(piece);
                connection.out().flush();
            }
        } catch (IOException closed) {
            return sent;
        }
        return sent;
    }

    private byte[] head(String path, String type, String framing) {
        String token = path.startsWith("/api/classes") || path.startsWith("/api/sessions")
                ? users.admin().token()
                : null;
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n"
                        + (token == null ? "" : "Authorization: Bearer " + token + "\r\n") + framing + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static long usedHeap() {
        System.gc();
        Runtime memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}

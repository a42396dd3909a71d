package vn.ntm.training.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenUsers;

/** What somebody sends writes neither a header of an answer nor a line of the log. */
@QuarkusTest
class InjectionTest {

    private static final String FORGED = "2026-08-03 08:00:00 INFO forged";

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(((ExtLogRecord) entry).getFormattedMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LogContext.getLogContext().getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        LogContext.getLogContext().getLogger("").removeHandler(listener);
    }

    @Test
    void a_line_break_in_what_is_sent_begins_no_line_of_the_log() {
        String forged = "admin\r\n" + FORGED;
        GivenUsers.nobody()
                .contentType("application/json")
                .body(Map.of("username", forged, "password", "không đúng đâu"))
                .post("/api/tokens")
                .then()
                .statusCode(401);
        GivenUsers.nobody()
                .formParam("username", forged)
                .formParam("password", "không đúng đâu")
                .post("/sign-in")
                .then()
                .statusCode(401);
        GivenUsers.nobody().formParam("username", forged).post("/forgotten-password");
        GivenUsers.nobody()
                .get("/nothing%0d%0a" + FORGED.replace(" ", "%20"))
                .then()
                .statusCode(401);
        GivenUsers.nobody().queryParam("back", "/" + forged).get("/language/vi");

        assertThat(lines).as("a refused sign-in is logged").isNotEmpty();
        assertThat(lines).noneMatch(line -> line.contains("\n" + FORGED) || line.contains("\r" + FORGED));
    }

    @Test
    void a_request_id_that_does_more_than_name_a_request_is_replaced() throws IOException {
        for (String given :
                List.of("abc def ghi", "a\tb-12345", "<script>x", "x".repeat(65), "12345678;a=b", "${jndi:x}1")) {
            try (RawHttp connection = new RawHttp()) {
                RawAnswer answer = connection
                        .exchange(("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: " + given + "\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1))
                        .orElseThrow();
                assertThat(answer.header("x-request-id")).isNotEqualTo(given).matches("[0-9a-f-]{36}");
            }
        }
    }

    @Test
    void a_line_break_in_an_address_writes_no_header() throws IOException {
        for (String path : List.of(
                "/language/vi?back=/%0d%0aX-Forged:%201",
                "/sign-in?to=/%0d%0aX-Forged:%201",
                "/my-password?%0d%0aX-Forged:%201",
                "/my-password%0d%0aX-Forged:%201")) {
            try (RawHttp connection = new RawHttp()) {
                RawAnswer answer = connection
                        .exchange(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1))
                        .orElseThrow();
                assertThat(answer.headers()).doesNotContainKey("x-forged");
                assertThat(answer.status()).isLessThan(500);
            }
        }
    }
}

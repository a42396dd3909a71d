package vn.ntm.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spoken to by a bare socket: no client sends such requests. */
@QuarkusTest
class TooLargeBodiesTest {

    @TestHTTPResource("/")
    URI site;

    @Test
    void a_body_that_is_too_long_is_refused_before_it_is_read() throws IOException {
        assertThat(send("POST /api/tokens HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 30000000\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "\"code\":\"http.413\"", "Nội dung gửi lên quá lớn", "nosniff");
        assertThat(send("POST /sign-in HTTP/1.1\r\nAccept: text/html\r\nContent-Length: 1000000000\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("text/html", "<h1>Nội dung gửi lên quá lớn</h1>", "Trang đầu", "default-src 'none'");
    }

    @Test
    void an_address_that_is_none_is_refused_without_a_word_of_what_lies_behind() throws IOException {
        for (String address : List.of("/api/%zz", "/%zz", "/api/units?level=%zz", "/a|b")) {
            assertThat(send("GET " + address + " HTTP/1.1\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .endsWith("\r\n\r\n");
        }
    }

    private String send(String head) throws IOException {
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(20_000);
            String request = head + "Host: " + site.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package vn.ntm.training.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenUsers;

/** No address of ours leads to another site, whatever it is asked to come back to. */
@QuarkusTest
class OpenRedirectsTest {

    private static final List<String> ELSEWHERE = List.of(
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example",
            "https:evil.example",
            "http:///evil.example",
            "//evil.example/%2e%2e",
            "/%09/evil.example",
            "/\t/evil.example",
            "\t//evil.example",
            "/\r\nLocation: https://evil.example",
            "/%0d%0aLocation:%20https://evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "@evil.example",
            "evil.example",
            "//evil.example\\@localhost",
            "http://localhost@evil.example",
            "/..//evil.example",
            "/./\\evil.example",
            "/\u3002evil.example",
            "//\u2025evil.example");

    @Inject
    GivenUsers users;

    @Inject
    Addresses addresses;

    private final Queue<String> ledAway = new ConcurrentLinkedQueue<>();

    @Test
    void no_parameter_leads_to_another_site() throws Exception {
        String token = users.admin().token();
        AtOnce.each(pages("GET"), endpoint -> attack(endpoint, token));
        assertThat(ledAway).isEmpty();
    }

    @Test
    void signing_in_with_a_way_back_to_another_site_leads_home() {
        var user = users.with();
        for (String attack : ELSEWHERE) {
            String location = GivenUsers.nobody()
                    .redirects()
                    .follow(false)
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("username", user.username())
                    .formParam("password", GivenUsers.PASSWORD)
                    .formParam("to", attack)
                    .post("/sign-in")
                    .then()
                    .statusCode(303)
                    .extract()
                    .header("Location");
            assertThat(pathOf(location)).as(attack).matches("/(?![/\\\\]).*|/");
        }
    }

    private Void attack(Endpoint endpoint, String token) throws IOException {
        String page = addresses.of(endpoint);
        String signed = "Authorization: Bearer " + token;
        try (var http = new RawHttp()) {
            check(http, endpoint, "Host", page, signed, "X-Forwarded-Host: evil.example");
            for (String attack : ELSEWHERE) {
                for (String name : endpoint.queries().keySet()) {
                    String address = page + "?" + name + "=" + URLEncoder.encode(attack, StandardCharsets.UTF_8);
                    check(http, endpoint, name + "=" + attack, address, signed);
                    check(http, endpoint, name + "=" + attack, address);
                }
                check(http, endpoint, "Referer: " + attack.strip(), page, signed, "Referer: " + oneLine(attack));
            }
        }
        return null;
    }

    private static List<Endpoint> pages(String method) {
        return Endpoints.all().stream()
                .filter(endpoint -> !endpoint.isApi() && endpoint.method().equals(method))
                .toList();
    }

    /** Byte by byte: a client library took most of the time of these thousands of requests. */
    private void check(RawHttp http, Endpoint endpoint, String attack, String address, String... headers)
            throws IOException {
        var request = new StringBuilder("GET " + address + " HTTP/1.1\r\nAccept: text/html\r\n");
        request.append("Host: localhost:").append(RestAssured.port).append("\r\n");
        List.of(headers).forEach(header -> request.append(header).append("\r\n"));
        request.append("\r\n");
        RawAnswer answer = http.exchange(request.toString().getBytes(StandardCharsets.ISO_8859_1))
                .orElseThrow();
        String location = answer.headers().get("location");
        if (location != null && !pathOf(location).matches("/(?![/\\\\]).*|/")
                || answer.headers().containsKey("refresh")) {
            ledAway.add(endpoint + " with " + attack + " leads to " + location);
        }
    }

    /** Jakarta REST makes an address of this server whole; what is left of another one is whole and foreign. */
    private static String pathOf(String location) {
        return location.replaceFirst("^http://localhost:\\d+(?=/)", "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n\\t]", " ").replaceAll("[^ -~]", "?");
    }
}

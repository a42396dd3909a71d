package vn.ntm.training.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    private static final int AT_ONCE = 4;

    @Inject
    GivenUsers users;

    @Inject
    Addresses addresses;

    private final Queue<String> ledAway = new ConcurrentLinkedQueue<>();

    @Test
    void no_parameter_leads_to_another_site() throws Exception {
        String token = users.admin().token();
        try (var executor = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> tries = new ArrayList<>();
            for (Endpoint endpoint : pages("GET")) {
                tries.add(executor.submit(() -> attack(endpoint, token)));
            }
            for (Future<?> one : tries) {
                one.get();
            }
        }
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

    private void attack(Endpoint endpoint, String token) {
        check(endpoint, "Host", request(token).header("X-Forwarded-Host", "evil.example"));
        for (String attack : ELSEWHERE) {
            for (String name : endpoint.queries().keySet()) {
                check(endpoint, name + "=" + attack, request(token).queryParam(name, attack));
                check(endpoint, name + "=" + attack, GivenUsers.nobody().queryParam(name, attack));
            }
            check(endpoint, "Referer: " + attack.strip(), request(token).header("Referer", oneLine(attack)));
        }
    }

    private static List<Endpoint> pages(String method) {
        return Endpoints.all().stream()
                .filter(endpoint -> !endpoint.isApi() && endpoint.method().equals(method))
                .toList();
    }

    private static RequestSpecification request(String token) {
        return GivenUsers.nobody().header("Authorization", "Bearer " + token);
    }

    private void check(Endpoint endpoint, String attack, RequestSpecification request) {
        Response answer =
                request.redirects().follow(false).header("Accept", "text/html").get(addresses.of(endpoint));
        String location = answer.getHeader("Location");
        if (location != null && !pathOf(location).matches("/(?![/\\\\]).*|/") || answer.getHeader("Refresh") != null) {
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

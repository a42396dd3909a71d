package vn.ntm.training.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint and page, for everybody, for what is their own, beside, above, below and former: the table is
 * {@code access-matrix.txt}. Requests are sent as they would not do anything: with an empty body, and with a version that
 * nothing has.
 */
@QuarkusTest
class AccessMatrixTest {

    /** Enough to keep the server busy; the table holds some thousand cells. */
    private static final int AT_ONCE = 8;

    private static final String HOW_TO_ADD =
            "Each endpoint has a line in src/test/resources/access-matrix.txt that says what everybody should get. These lines"
                    + " differ from what the server answers: think who is right, then change the product or the line";

    @Inject
    AccessWorld world;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Test
    void everybody_gets_what_the_table_says_and_nothing_else() throws Exception {
        world.make();
        AccessMatrix table = AccessMatrix.load();
        List<Endpoint> endpoints = endpoints();
        List<String> different = new ArrayList<>();
        Map<String, Map<Caller, String>> answers = answers(endpoints);
        answers.forEach((name, got) -> {
            Map<Caller, String> said = table.lines().get(name);
            if (!got.equals(said)) {
                different.add((said == null ? "no line" : "said " + AccessMatrix.line(name, said)) + "\n got "
                        + AccessMatrix.line(name, got));
            }
        });
        table.lines().keySet().stream()
                .filter(name -> !answers.containsKey(name))
                .forEach(name -> different.add("there is no endpoint " + name));
        assertThat(different).as(HOW_TO_ADD).isEmpty();
    }

    @Test
    void no_list_that_a_desk_reads_holds_people_beside_it() throws Exception {
        world.make();
        for (Caller desk : List.of(Caller.PROVINCE, Caller.COMMUNE, Caller.VIEWER)) {
            String stranger = world.things(desk, Relation.SIBLING).person();
            for (Endpoint endpoint : endpoints()) {
                if (endpoint.method().equals("GET") && !endpoint.hasIds()) {
                    assertThat(send(endpoint, desk, Relation.OWN, BodyHandlers.ofString())
                                    .body())
                            .as(endpoint + " for " + desk)
                            .doesNotContain(stranger);
                }
            }
        }
    }

    private static List<Endpoint> endpoints() {
        return Endpoints.all();
    }

    /** What destroys comes last, one after the other: what is gone cannot be asked for. */
    private Map<String, Map<Caller, String>> answers(List<Endpoint> endpoints) throws Exception {
        Map<String, Map<Caller, String>> answers = new TreeMap<>();
        try (var executor = Executors.newFixedThreadPool(AT_ONCE)) {
            Map<String, Future<Map<Caller, String>>> asked = new TreeMap<>();
            for (Endpoint endpoint : endpoints) {
                if (!destroys(endpoint)) {
                    asked.put(endpoint.name(), executor.submit(() -> cells(endpoint)));
                }
            }
            for (Map.Entry<String, Future<Map<Caller, String>>> one : asked.entrySet()) {
                answers.put(one.getKey(), one.getValue().get());
            }
        }
        for (Endpoint endpoint : endpoints) {
            if (destroys(endpoint)) {
                answers.put(endpoint.name(), cells(endpoint));
            }
        }
        return answers;
    }

    private static boolean destroys(Endpoint endpoint) {
        return endpoint.method().equals("DELETE") || endpoint.path().endsWith("/revocation");
    }

    private Map<Caller, String> cells(Endpoint endpoint) throws IOException, InterruptedException {
        Map<Caller, String> cells = new EnumMap<>(Caller.class);
        for (Caller caller : Caller.values()) {
            var cell = new StringBuilder();
            for (Relation relation : Relation.values()) {
                if (endpoint.hasIds() || relation == Relation.OWN) {
                    cell.append(letter(endpoint, caller, relation));
                }
            }
            cells.put(caller, cell.toString());
        }
        return cells;
    }

    private char letter(Endpoint endpoint, Caller caller, Relation relation) throws IOException, InterruptedException {
        if (world.things(caller, relation) == null) {
            return '-';
        }
        HttpResponse<Void> answer = send(endpoint, caller, relation, BodyHandlers.discarding());
        boolean isWrongPassword =
                endpoint.name().equals("POST /sign-in") && Set.of(401, 429).contains(answer.statusCode());
        return (isWrongPassword ? Verdict.ALLOWED : Verdict.of(answer)).letter;
    }

    private <T> HttpResponse<T> send(
            Endpoint endpoint, Caller caller, Relation relation, HttpResponse.BodyHandler<T> reading)
            throws IOException, InterruptedException {
        String address = world.things(caller, relation).address(endpoint.path());
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + address))
                .header("Accept", endpoint.isApi() ? "*/*" : "text/html, */*;q=0.5")
                .header("If-Match", "\"999999\"");
        world.sign(request, caller);
        fill(request, endpoint);
        return http.send(request.build(), reading);
    }

    private static void fill(HttpRequest.Builder request, Endpoint endpoint) {
        if (endpoint.method().equals("GET")) {
            request.GET();
        } else if (endpoint.path().endsWith("-lists") || endpoint.path().endsWith("/lists")) {
            request.header("Content-Type", "multipart/form-data; boundary=x")
                    .method(endpoint.method(), BodyPublishers.ofString("--x--\r\n"));
        } else if (endpoint.isApi()) {
            request.header("Content-Type", "application/json").method(endpoint.method(), BodyPublishers.ofString("{}"));
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(endpoint.method(), BodyPublishers.ofString("version=999999"));
        }
    }
}

package vn.ntm.training.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenRows;

/** Whatever is read or exported of a class, of its rooms, of lists and people: no ethnic group and no citizen id is in it. */
@QuarkusTest
class SensitiveDataTest {

    private static final String NUMBER = "001080054321";
    private static final String GROUP = "54";
    private static final String NAME_OF_GROUP = "Rơ-măm";

    /** Where all groups are offered to choose from, and where they are counted. */
    private static final Set<String> NAME_GROUPS = Set.of(
            "GET /api/ethnic-groups",
            "GET /my-data/consents",
            "GET /api/trainees/ethnicity-counts",
            "GET /trainees/ethnicity-counts");

    /** Where the person alone reads the own data. */
    private static final Set<String> OWN = Set.of("GET /my-data/export.json", "GET /my-data/export.csv");

    @Inject
    AccessWorld world;

    @Inject
    GivenRows rows;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Test
    void no_list_no_export_and_no_page_holds_an_ethnic_group_or_a_citizen_id() throws Exception {
        world.make();
        Things own = world.things(Caller.COMMUNE, Relation.OWN);
        told();
        assertThat(rows.number("select count(*) from trainee_ethnicity where trainee_id = ?", (UUID)
                        own.byWord().get("trainees")))
                .isOne();
        rows.execute("update role_grant set permissions = '{VIEW,ENTER_DATA,SEARCH_PEOPLE,SENSITIVE_DATA}' "
                + "where role in ('ADMIN', 'PROVINCE_DESK', 'COMMUNE_DESK') and permissions @> '{SEARCH_PEOPLE}' "
                + "and user_id in (select id from app_user where username like 'm%')");
        Set<String> names = new ConcurrentSkipListSet<>(), leaks = new ConcurrentSkipListSet<>();
        List<Endpoint> reading = Endpoints.all().stream()
                .filter(endpoint -> endpoint.method().equals("GET") && !NAME_GROUPS.contains(endpoint.name()))
                .toList();
        for (Caller caller : List.of(
                Caller.ADMIN,
                Caller.PROVINCE,
                Caller.COMMUNE,
                Caller.TRAINER,
                Caller.TRAINEE,
                Caller.LINK_REGISTRATION,
                Caller.LINK_ROLL)) {
            AtOnce.each(reading, endpoint -> {
                String body = read(endpoint, own, world.proof(caller));
                if (body.contains(own.person())) {
                    names.add(endpoint.name());
                }
                boolean isOwn = caller == Caller.TRAINEE && OWN.contains(endpoint.name());
                if (body.contains(NUMBER) || !isOwn && body.contains(NAME_OF_GROUP)) {
                    leaks.add(endpoint + " for " + caller);
                }
                return endpoint;
            });
        }
        assertThat(leaks).isEmpty();
        assertThat(names)
                .as("where the person is read at all; without them nothing would be proved")
                .contains(
                        "GET /api/classes/{classId}/registrations",
                        "GET /classes/{classId}/registrations",
                        "GET /api/sessions/{sessionId}/sites/{siteId}/roll",
                        "GET /sessions/{sessionId}/sites/{siteId}/roll",
                        "GET /api/trainees/{id}",
                        "GET /my-data");
    }

    /** By the person, as it has to be. */
    private void told() throws IOException, InterruptedException {
        for (String purpose : List.of("ETHNICITY", "CITIZEN_ID")) {
            send("POST", "/api/me/consents", "{\"purpose\":\"" + purpose + "\",\"version\":1,\"agreed\":true}");
        }
        send("PUT", "/api/me/ethnicity", "{\"ethnicGroup\":\"" + GROUP + "\"}");
        send("PUT", "/api/me/citizen-id", "{\"citizenId\":\"" + NUMBER + "\"}");
    }

    private void send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        world.proof(Caller.TRAINEE).sign(request);
        assertThat(http.send(request.build(), BodyHandlers.discarding()).statusCode())
                .as(path)
                .isLessThan(300);
    }

    private String read(Endpoint endpoint, Things things, Proof proof) throws IOException, InterruptedException {
        String query =
                switch (endpoint.path()) {
                    case "/api/trainees", "/trainees" -> "?q=nguoi";
                    case "/api/statistics", "/api/statistics.csv", "/api/statistics.xlsx", "/statistics" ->
                        "?from=2026-01-01&to=2026-12-31&groupBy=province";
                    default -> "";
                };
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(things.address(endpoint.path()) + query))
                .header("Accept", endpoint.isApi() ? "*/*" : "text/html, */*;q=0.5");
        proof.sign(request);
        return text(http.send(request.build(), BodyHandlers.ofByteArray()).body());
    }

    /** Of a workbook what lies in its parts. By its directory: as a stream its large entries cannot be read. */
    private static String text(byte[] body) throws IOException {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, body);
            var text = new StringBuilder();
            try (var zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }

    private static URI uri(String address) {
        return URI.create("http://localhost:" + RestAssured.port + address);
    }
}

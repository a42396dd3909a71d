package vn.ntm.training.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.training.support.PackagedServer;
import vn.ntm.training.unit.UnitView;

/**
 * {@code ./mvnw -Pfault verify}: the server dies in the middle of a burst, and all clients go on with the keys that they had.
 * Whatever was answered before stays true, and everybody is on the list once.
 */
class RegistrationsWhenKilled {

    private static final Map<String, String> WITHOUT_DEMO = Map.of("NTM_DEMO", "false");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int PEOPLE = 1_200;
    private static final int SEATS = 1_000;
    private static final int CLIENTS = 32;
    private static final int PAGE = 200;

    @TempDir
    Path folder;

    private volatile PackagedServer server;
    private String classId;
    private BurstPeople people;

    /** Answers as the clients got them, by person. */
    private final Map<Integer, String> answers = new ConcurrentHashMap<>();

    @Test
    void a_server_that_is_killed_in_the_burst_loses_nothing_and_doubles_nothing() throws Exception {
        burst(PackagedServer::kill);
    }

    @Test
    void when_its_database_is_killed_with_it_the_same_holds() throws Exception {
        burst(PackagedServer::killWithDatabase);
    }

    private interface Death {
        void of(PackagedServer server) throws Exception;
    }

    private void burst(Death death) throws Exception {
        server = PackagedServer.start(folder, WITHOUT_DEMO);
        openAClass();
        String[] keys = new String[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            keys[i] = UUID.randomUUID().toString();
        }
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<?> burst =
                    threads.submit(() -> RegistrationBurst.of(PEOPLE, CLIENTS, () -> new PatientClient(keys)));
            while (answers.size() < PEOPLE / 3) {
                assertThat(burst.isDone()).isFalse();
                Thread.sleep(5);
            }
            death.of(server);
            Map<Integer, String> before = Map.copyOf(answers);
            server = PackagedServer.start(folder, WITHOUT_DEMO);
            burst.get();
            assertThat(before).hasSizeBetween(PEOPLE / 3, PEOPLE - 1);
            requireSettled();
            requireSameAnswers(keys);
        } finally {
            server.close();
        }
    }

    private void openAClass() throws Exception {
        String province = JsonPath.from(server.get("/api/units?level=PROVINCE&on=2026-09-10&size=1"))
                .getString("items[0].id");
        List<Map<String, Object>> communes = JsonPath.from(
                        server.get("/api/units?level=COMMUNE&on=2026-09-10&size=40&parent=" + province))
                .getList("items");
        people = new BurstPeople(
                1,
                communes.stream()
                        .map(unit -> new UnitView(
                                ((Number) unit.get("id")).longValue(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))
                        .toList());
        classId = posted("/api/classes", """
                {"title": "Lớp thử mất điện", "capacity": %d,
                 "sessions": [{"startsAt": "%s", "endsAt": "%s"}]}""".formatted(
                                SEATS,
                                Instant.now().plus(Duration.ofDays(20)),
                                Instant.now().plus(Duration.ofDays(20)).plus(Duration.ofHours(3))))
                .getString("id");
        assertThat(server.post("/api/classes/" + classId + "/publication", "").statusCode())
                .isEqualTo(200);
    }

    private JsonPath posted(String path, String json) throws Exception {
        HttpResponse<String> answer = server.post(path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.from(answer.body());
    }

    private void requireSettled() throws Exception {
        assertThat(answers).hasSize(PEOPLE);
        assertThat(ids("CONFIRMED")).hasSize(SEATS);
        assertThat(ids("WAITLISTED")).hasSize(PEOPLE - SEATS);
        Set<String> answered = new HashSet<>();
        answers.values().forEach(answer -> answered.add(JsonPath.from(answer).getString("id")));
        Set<String> listed = new HashSet<>(ids("CONFIRMED"));
        listed.addAll(ids("WAITLISTED"));
        assertThat(listed).isEqualTo(answered).hasSize(PEOPLE);
    }

    /** Nobody was told anything that is not so any more. */
    private void requireSameAnswers(String[] keys) throws Exception {
        for (int person = 0; person < PEOPLE; person++) {
            assertThat(register(person, keys).body()).isEqualTo(answers.get(person));
        }
    }

    private List<String> ids(String status) throws Exception {
        List<String> ids = new ArrayList<>();
        for (int page = 0; ; page++) {
            List<String> some = JsonPath.from(server.get("/api/classes/" + classId + "/registrations?status=" + status
                            + "&size=" + PAGE + "&page=" + page))
                    .getList("items.id");
            ids.addAll(some);
            if (some.size() < PAGE) {
                assertThat(ids).doesNotHaveDuplicates();
                return ids;
            }
        }
    }

    private HttpResponse<String> register(int person, String[] keys) throws IOException, InterruptedException {
        return server.post(
                "/api/classes/" + classId + "/registrations", people.json(person), "Idempotency-Key", keys[person]);
    }

    /** Sends again until it gets an answer. */
    private final class PatientClient implements RegistrationBurst.Client {

        private final String[] keys;

        PatientClient(String[] keys) {
            this.keys = keys;
        }

        @Override
        public void register(int person) throws Exception {
            Instant deadline = Instant.now().plus(PATIENCE);
            while (true) {
                try {
                    HttpResponse<String> answer = RegistrationsWhenKilled.this.register(person, keys);
                    if (answer.statusCode() == 201) {
                        answers.put(person, answer.body());
                        return;
                    }
                    // what the server says while it goes down or comes up; a wrong answer would never become right
                    assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(500);
                } catch (IOException _) {
                    // it is down
                }
                assertThat(Instant.now()).isBefore(deadline);
                Thread.sleep(100);
            }
        }

        @Override
        public void close() {}
    }
}

package vn.ntm.training.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenRows;

/** What is read holds what the reader may see, and not what units beside it wrote: also in a class that all take part in. */
@QuarkusTest
class PeopleOfOthersTest {

    /** Where everybody who sees people at all sees those of the own unit; without them nothing would be proved. */
    private static final Set<String> SHOW_PEOPLE = Set.of(
            "GET /api/classes/{classId}/registrations",
            "GET /classes/{classId}/registrations",
            "GET /api/registrations/{id}",
            "GET /api/classes/{classId}/declared-participations",
            "GET /api/classes/{classId}/sites",
            "GET /api/sites/{id}",
            "GET /classes/{id}",
            "GET /api/sessions/{sessionId}/sites/{siteId}/roll",
            "GET /sessions/{sessionId}/sites/{siteId}/roll");

    /** What is read there is named in the query as well, and is not among the things; tests of their own ask. */
    private static final Set<String> NAME_MORE = Set.of(
            "GET /my-trainings/join",
            "GET /my-trainings/materials/file",
            "GET /api/me/certificates/certificate.pdf",
            "GET /sessions/{sessionId}/sites/{siteId}/signed-sheets/picture");

    @Inject
    AccessWorld world;

    @Inject
    GivenRows rows;

    private final AccessRequests requests = new AccessRequests();

    @Test
    void in_a_class_of_all_a_desk_reads_of_its_own_people_and_of_nobody_beside_it() throws Exception {
        world.make();
        for (Caller desk : List.of(Caller.PROVINCE, Caller.COMMUNE, Caller.VIEWER)) {
            var shared = new SharedClass(rows, world);
            Things own = shared.of(world.things(desk, Relation.OWN));
            Things beside = shared.of(world.things(desk, Relation.SIBLING));
            assertThat(showing(beside.person(), desk, own, beside))
                    .as("where %s reads of those beside it", desk)
                    .isEmpty();
            assertThat(showing(own.person(), desk, own))
                    .as("where %s reads of its own", desk)
                    .containsAll(SHOW_PEOPLE);
            assertThat(showing(beside.person(), Caller.ADMIN, beside))
                    .as("where an administrator reads of those beside")
                    .containsAll(SHOW_PEOPLE);
        }
    }

    @Test
    void in_a_class_of_all_who_is_no_desk_reads_of_nobody() throws Exception {
        world.make();
        Things commune = new SharedClass(rows, world).of(world.things(Caller.COMMUNE, Relation.OWN));
        for (Caller caller : Caller.values()) {
            if (!Set.of(Caller.ADMIN, Caller.PROVINCE, Caller.COMMUNE, Caller.VIEWER)
                    .contains(caller)) {
                assertThat(showing(commune.person(), caller, commune))
                        .as("where %s reads of people", caller)
                        .isEmpty();
            }
        }
    }

    @Test
    void what_the_table_lets_somebody_read_is_there() throws Exception {
        world.make();
        Map<String, Map<Caller, String>> table = AccessMatrix.load().lines();
        Queue<String> missing = new ConcurrentLinkedQueue<>();
        List<Endpoint> endpoints = reading().stream()
                .filter(endpoint -> !NAME_MORE.contains(endpoint.name()))
                .toList();
        for (Caller caller : Caller.values()) {
            List<Endpoint> readable = endpoints.stream()
                    .filter(endpoint -> table.get(endpoint.name()).get(caller).startsWith("y"))
                    .toList();
            AtOnce.each(readable, endpoint -> {
                int status = answer(endpoint, caller, world.things(caller, Relation.OWN))
                        .statusCode();
                return status < 400 || missing.add(endpoint + " for " + caller + ": " + status);
            });
        }
        assertThat(missing).isEmpty();
    }

    /** Endpoints whose answers hold the text, when asked for any of these things. */
    private Set<String> showing(String text, Caller caller, Things... asked) throws Exception {
        Set<String> found = new ConcurrentSkipListSet<>();
        AtOnce.each(reading(), endpoint -> {
            for (Things things : asked) {
                if (answer(endpoint, caller, things).body().contains(text)) {
                    found.add(endpoint.name());
                }
            }
            return endpoint;
        });
        return found;
    }

    private HttpResponse<String> answer(Endpoint endpoint, Caller caller, Things things)
            throws IOException, InterruptedException {
        return requests.send(endpoint, things, world.proof(caller));
    }

    private static List<Endpoint> reading() {
        return Endpoints.all().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .toList();
    }
}

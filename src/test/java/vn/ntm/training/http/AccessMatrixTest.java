package vn.ntm.training.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint and page, for everybody, for what is their own, beside, above, below and former: the table is
 * {@code access-matrix.txt}.
 */
@QuarkusTest
class AccessMatrixTest {

    private static final String HOW_TO_ADD =
            "Each endpoint has a line in src/test/resources/access-matrix.txt that says what everybody should get. These lines"
                    + " differ from what the server answers: think who is right, then change the product or the line";

    @Inject
    AccessWorld world;

    private final AccessRequests requests = new AccessRequests();

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
            List<Endpoint> lists = endpoints().stream()
                    .filter(endpoint -> endpoint.method().equals("GET") && !endpoint.hasIds())
                    .toList();
            AtOnce.each(lists, endpoint -> assertThat(
                            requests.send(endpoint, world.things(desk, Relation.OWN), world.proof(desk))
                                    .body())
                    .as(endpoint + " for " + desk)
                    .doesNotContain(stranger));
        }
    }

    private static List<Endpoint> endpoints() {
        return Endpoints.all();
    }

    private Map<String, Map<Caller, String>> answers(List<Endpoint> endpoints) throws Exception {
        Map<String, Map<Caller, String>> answers = new ConcurrentSkipListMap<>();
        AccessRequests.inOrder(endpoints, endpoint -> answers.put(endpoint.name(), cells(endpoint)));
        return answers;
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
        Things things = world.things(caller, relation);
        return things == null ? '-' : requests.verdict(endpoint, things, world.proof(caller)).letter;
    }
}

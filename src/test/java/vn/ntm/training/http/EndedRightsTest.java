package vn.ntm.training.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.secret.RandomSecret;
import vn.ntm.training.support.GivenRows;

/** Callers without columns of their own in {@code access-matrix.txt}, whose answers are those of another one. */
@QuarkusTest
class EndedRightsTest {

    @Inject
    AccessWorld world;

    @Inject
    GivenRows rows;

    private final AccessRequests requests = new AccessRequests();
    private final Map<String, Map<Caller, String>> table = AccessMatrix.load().lines();

    @Test
    void a_role_that_begins_tomorrow_gives_as_little_as_one_that_ended() throws Exception {
        world.make();
        UUID user = world.grant("COMMUNE_DESK", commune(), AccessWorld.ALL, null);
        rows.execute(
                "update role_grant set valid_from = ? where user_id = ?",
                Date.valueOf(AccessWorld.TODAY.plusDays(1)),
                user);
        Proof proof = world.token(user);
        assertThat(different(proof, endpoint -> Caller.FORMER_DESK)).isEmpty();
    }

    @Test
    void a_desk_that_may_not_search_for_people_enters_data_and_finds_nobody() throws Exception {
        world.make();
        Proof proof = world.token(world.grant("COMMUNE_DESK", commune(), "{VIEW,ENTER_DATA}", null));
        assertThat(different(proof, endpoint -> {
                    boolean findsPeople = endpoint.path().matches("(/api)?/trainees(/.*)?");
                    return findsPeople ? Caller.VIEWER : Caller.COMMUNE;
                }))
                .isEmpty();
    }

    @Test
    void a_disabled_administrator_is_a_stranger_with_token_and_cookie() throws Exception {
        world.make();
        UUID user = world.grant("ADMIN", null, AccessWorld.ALL, null);
        for (Proof proof : List.of(world.token(user), session(user))) {
            rows.execute("update app_user set disabled = false where id = ?", user);
            assertThat(letter(endpoint("GET /audit"), proof, Relation.OWN)).isEqualTo('y');
            rows.execute("update app_user set disabled = true where id = ?", user);
            List<Endpoint> closed = Endpoints.all().stream()
                    .filter(endpoint ->
                            table.get(endpoint.name()).get(Caller.VISITOR).startsWith("s"))
                    .toList();
            AtOnce.each(closed, endpoint -> assertThat(letter(endpoint, proof, Relation.OWN))
                    .as("%s for a disabled account by %s", endpoint, proof.header())
                    .isEqualTo('s'));
        }
    }

    /** Where the answers are not those of the same caller. */
    private Collection<String> different(Proof proof, Function<Endpoint, Caller> same) throws Exception {
        Queue<String> different = new ConcurrentLinkedQueue<>();
        AccessRequests.inOrder(
                Endpoints.all(), endpoint -> different.addAll(different(endpoint, proof, same.apply(endpoint))));
        return different;
    }

    private List<String> different(Endpoint endpoint, Proof proof, Caller same) throws Exception {
        String expected = table.get(endpoint.name()).get(same);
        var got = new StringBuilder();
        for (Relation relation : Relation.values()) {
            if (endpoint.hasIds() || relation == Relation.OWN) {
                got.append(letter(endpoint, proof, relation));
            }
        }
        return expected.contentEquals(got) ? List.of() : List.of(endpoint + " should be " + expected + ", is " + got);
    }

    private char letter(Endpoint endpoint, Proof proof, Relation relation) throws Exception {
        Things things = world.things(Caller.COMMUNE, relation);
        return things == null ? '-' : requests.verdict(endpoint, things, proof).letter;
    }

    private static Endpoint endpoint(String name) {
        return Endpoints.all().stream()
                .filter(endpoint -> endpoint.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Long commune() {
        return (Long) world.things(Caller.COMMUNE, Relation.OWN).byWord().get("units");
    }

    private Proof session(UUID user) {
        RandomSecret secret = RandomSecret.next("");
        rows.execute("""
                insert into web_session (secret_hash, user_id, created_at, last_seen_at, expires_at, address_hash)
                values (?, ?, '2020-01-01', '2999-01-01', '2999-01-01', '\\\\x00')""", secret.hash(), user);
        return Proof.cookie("__Host-ntm-session=" + secret.text());
    }
}

package vn.ntm.training.account.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.scope.Grant;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.SignedInUser;

class AccessTableTest {

    private static final AccessTable TABLE = AccessTable.parse("""
            # a comment
            POST      /api/tokens       ANYONE
            *         /api/tokens/**    SIGNED_IN     # and one here
            GET,PUT   /api/rolls/*      TRAINER ENTER_DATA
            *         /**               ADMIN
            """);

    @Test
    void the_first_line_that_fits_decides() {
        assertThat(TABLE.of("POST", "/api/tokens").isForAnyone()).isTrue();
        assertThat(TABLE.of("GET", "/api/tokens").isForAnyone()).isFalse();
    }

    @Test
    void the_end_of_a_line_may_stand_for_any_number_of_segments() {
        assertThat(TABLE.of("DELETE", "/api/tokens/1/2/3").who()).containsExactly("SIGNED_IN");
        assertThat(TABLE.of("DELETE", "/api/tokens").who()).containsExactly("SIGNED_IN");
    }

    @Test
    void one_star_stands_for_exactly_one_segment() {
        assertThat(TABLE.of("GET", "/api/rolls/7").who()).containsExactly("TRAINER", "ENTER_DATA");
        assertThat(TABLE.of("GET", "/api/rolls").who()).containsExactly("ADMIN");
        assertThat(TABLE.of("GET", "/api/rolls/7/marks").who()).containsExactly("ADMIN");
    }

    @Test
    void a_slash_at_the_end_or_twice_in_between_makes_no_other_address() {
        assertThat(TABLE.of("GET", "/api/rolls/7/").who()).containsExactly("TRAINER", "ENTER_DATA");
        assertThat(TABLE.of("GET", "//api//rolls/7").who()).containsExactly("TRAINER", "ENTER_DATA");
    }

    @Test
    void who_may_get_a_thing_may_ask_for_its_headers() {
        assertThat(TABLE.of("HEAD", "/api/rolls/7").who()).containsExactly("TRAINER", "ENTER_DATA");
    }

    @Test
    void a_role_or_a_permission_is_enough() {
        AccessRule rolls = TABLE.of("PUT", "/api/rolls/7");

        assertThat(rolls.allows(user(new Grant(Role.TRAINER, null, Set.of())))).isTrue();
        assertThat(rolls.allows(user(new Grant(Role.COMMUNE_DESK, 1L, Set.of(Permission.ENTER_DATA)))))
                .isTrue();
        assertThat(rolls.allows(user(new Grant(Role.COMMUNE_DESK, 1L, Set.of(Permission.VIEW)))))
                .isFalse();
        assertThat(rolls.allows(user())).isFalse();
    }

    @Test
    void a_link_opens_addresses_that_name_its_purpose_and_hold_its_own_ids_only() {
        UUID session = UUID.randomUUID();
        UUID site = UUID.randomUUID();
        AccessTable table = AccessTable.parse("""
                PUT  /sessions/*/sites/*/roll  TRAINER LINK:ROLL
                *    /**                       ADMIN
                """);
        AccessRule roll = table.of("PUT", "/sessions/" + session + "/sites/" + site + "/roll");
        var subject = new LinkSubject.Roll(session, site);

        assertThat(roll.allows(subject, List.of("sessions", "" + session, "sites", "" + site, "roll")))
                .isTrue();
        assertThat(roll.allows(subject, List.of("sessions", "" + session, "sites", "" + UUID.randomUUID(), "roll")))
                .isFalse();
        assertThat(roll.allows(
                        new LinkSubject.Trainings(site), List.of("sessions", "" + session, "sites", "" + site, "roll")))
                .isFalse();
        assertThat(table.of("GET", "/sessions").isForLinks()).isFalse();
    }

    @Test
    void a_link_opens_no_addresses_of_any_length() {
        assertThatThrownBy(() -> AccessTable.parse("GET /rolls/** LINK:ROLL")).hasMessageContaining("exact addresses");
        assertThatThrownBy(() -> AccessTable.parse("GET /rolls LINK:ALL")).hasMessageContaining("LINK:ALL");
    }

    @Test
    void a_word_without_a_meaning_and_a_line_that_is_cut_off_stop_the_start() {
        assertThatThrownBy(() -> AccessTable.parse("GET /api/rolls TEACHER")).hasMessageContaining("TEACHER");
        assertThatThrownBy(() -> AccessTable.parse("GET /api/rolls")).hasMessageContaining("who are needed");
    }

    @Test
    void the_table_of_the_product_has_an_answer_for_every_address() {
        assertThat(AccessTable.load().of("GET", "/no/such/address").who()).isNotEmpty();
    }

    private static SignedInUser user(Grant... grants) {
        return new SignedInUser(UUID.randomUUID(), "an", "An", List.of(grants), null);
    }
}

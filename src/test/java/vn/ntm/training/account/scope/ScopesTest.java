package vn.ntm.training.account.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A small country of its own: today's province P with the communes C1 and C2 beside province Q with commune D. Until
 * 30/06/2025 they were the provinces A and B (now P) and Z (now Q), with districts and communes; commune A12 was divided
 * between C1 and C2.
 */
@QuarkusTest
class ScopesTest {

    private static final String BEFORE = "[2021-01-01,2025-07-01)";
    private static final String TODAY = "[2025-07-01,)";

    @Inject
    Scopes scopes;

    @Inject
    EntityManager entities;

    private long p, c1, c2, q, d, a, a1, a11, a12, b, b1, b11, z, z1, z11;

    /** Undone after each test: others count the units of the real country. */
    @Inject
    UserTransaction transaction;

    @AfterEach
    void forget() throws SystemException {
        transaction.rollback();
    }

    @BeforeEach
    void draw() throws NotSupportedException, SystemException {
        transaction.begin();
        a = unit("L63", "PROVINCE", null, BEFORE);
        a1 = unit("L63", "DISTRICT", a, BEFORE);
        a11 = unit("L63", "COMMUNE", a1, BEFORE);
        a12 = unit("L63", "COMMUNE", a1, BEFORE);
        b = unit("L63", "PROVINCE", null, BEFORE);
        b1 = unit("L63", "DISTRICT", b, BEFORE);
        b11 = unit("L63", "COMMUNE", b1, BEFORE);
        z = unit("L63", "PROVINCE", null, BEFORE);
        z1 = unit("L63", "DISTRICT", z, BEFORE);
        z11 = unit("L63", "COMMUNE", z1, BEFORE);
        p = unit("N34", "PROVINCE", null, TODAY);
        c1 = unit("N34", "COMMUNE", p, TODAY);
        c2 = unit("N34", "COMMUNE", p, TODAY);
        q = unit("N34", "PROVINCE", null, TODAY);
        d = unit("N34", "COMMUNE", q, TODAY);
        succession(a, p, "WHOLE");
        succession(b, p, "WHOLE");
        succession(z, q, "WHOLE");
        succession(a11, c1, "WHOLE");
        succession(a12, c1, "PART");
        succession(a12, c2, "PART");
        succession(b11, c2, "WHOLE");
        succession(z11, d, "WHOLE");
    }

    @Test
    void a_province_desk_changes_its_province_and_all_below() {
        assertChanges(province(p), p, c1, c2);
    }

    @Test
    void a_province_desk_reads_also_the_provinces_it_was_made_of_with_all_that_lay_in_them() {
        assertReads(province(p), p, c1, c2, a, a1, a11, a12, b, b1, b11);
    }

    @Test
    void a_commune_desk_changes_its_commune_only() {
        assertChanges(commune(c1), c1);
    }

    @Test
    void a_commune_desk_reads_the_communes_it_was_made_of_and_not_its_province_or_its_sibling() {
        assertReads(commune(c1), c1, a11, a12);
    }

    @Test
    void a_commune_that_was_divided_is_read_by_each_of_its_successors() {
        assertReads(commune(c2), c2, a12, b11);
    }

    @Test
    void a_commune_that_got_a_strip_of_a_district_does_not_read_the_district() {
        succession(z1, c1, "PART");

        assertReads(commune(c1), c1, a11, a12);
    }

    @Test
    void an_island_district_that_became_a_commune_is_read_by_it() {
        succession(z1, c1, "WHOLE");

        assertReads(commune(c1), c1, a11, a12, z1, z11);
    }

    @Test
    void a_desk_of_former_times_reads_what_was_its_own_and_changes_nothing() {
        Scope district = scope(new Grant(Role.COMMUNE_DESK, a1, EnumSet.allOf(Permission.class)));

        assertReads(district, a1, a11, a12);
        assertChanges(district);
    }

    @Test
    void a_commune_that_moved_belongs_to_where_it_moved() {
        move(c2, p, "[2025-07-01,2026-01-01)");
        version(c2, q, "[2026-01-01,)");

        assertChanges(province(p), p, c1);
        assertChanges(province(q), q, d, c2);
    }

    @Test
    void a_commune_that_will_move_still_belongs_to_where_it_is() {
        move(c2, p, "[2025-07-01,2026-09-01)");
        version(c2, q, "[2026-09-01,)");

        assertChanges(province(p), p, c1, c2);
    }

    @Test
    void a_commune_that_ended_is_read_and_not_changed() {
        move(c2, p, "[2025-07-01,2026-01-01)");

        assertChanges(province(p), p, c1);
        assertThat(province(p).mayRead(c2)).isTrue();
    }

    @Test
    void several_grants_add_up() {
        var all = EnumSet.allOf(Permission.class);
        Scope both = scope(new Grant(Role.COMMUNE_DESK, c1, all), new Grant(Role.COMMUNE_DESK, d, all));

        assertChanges(both, c1, d);
        assertReads(both, c1, a11, a12, d, z11);
    }

    @Test
    void each_permission_counts_in_the_units_of_its_own_grants() {
        Scope scope = scope(
                new Grant(Role.PROVINCE_DESK, q, EnumSet.of(Permission.VIEW)),
                new Grant(Role.COMMUNE_DESK, c1, EnumSet.of(Permission.ENTER_DATA)));

        assertReads(scope, q, d, z, z1, z11);
        assertChanges(scope, c1);
        assertThat(scope.maySearchPeople(q)).isFalse();
    }

    @Test
    void an_administrator_reaches_everything_and_the_ministry() {
        Scope scope = scope(new Grant(Role.ADMIN, null, EnumSet.allOf(Permission.class)));

        assertThat(List.of(p, d, z11)).allMatch(scope::mayChange).allMatch(scope::mayRead);
        assertThat(scope.mayChange(null)).isTrue();
        assertThat(scope.reading().parameter()).isNull();
    }

    @Test
    void a_desk_does_not_reach_the_ministry_and_a_trainer_no_unit() {
        assertThat(province(p).mayRead(null)).isFalse();

        Scope trainer = scope(new Grant(Role.TRAINER, p, EnumSet.allOf(Permission.class)));
        assertThat(trainer.mayRead(p)).isFalse();
        assertThat(trainer.reading().parameter()).isEmpty();
    }

    @Test
    void the_condition_of_queries_holds_for_the_same_units() {
        for (Scope scope :
                List.of(province(p), Scope.NOTHING, scope(new Grant(Role.ADMIN, null, Set.of(Permission.VIEW))))) {
            List<?> found = entities.createNativeQuery(
                            "select u.id from unit u where u.id in (:known) and " + Reach.condition("u.id", "reach"),
                            Long.class)
                    .setParameter("known", List.of(p, c1, q, a11))
                    .setParameter("reach", scope.reading().parameter())
                    .getResultList();
            assertThat(List.of(p, c1, q, a11))
                    .allSatisfy(unit -> assertThat(found.contains(unit)).isEqualTo(scope.mayRead(unit)));
        }
    }

    private Scope province(long unitId) {
        return scope(new Grant(Role.PROVINCE_DESK, unitId, EnumSet.allOf(Permission.class)));
    }

    private Scope commune(long unitId) {
        return scope(new Grant(Role.COMMUNE_DESK, unitId, EnumSet.allOf(Permission.class)));
    }

    private Scope scope(Grant... grants) {
        return scopes.of(new SignedInUser(UUID.randomUUID(), "an", "An", List.of(grants), null));
    }

    private static void assertReads(Scope scope, Long... units) {
        assertThat(scope.reading().parameter()).containsExactlyInAnyOrder(units);
        assertThat(Arrays.asList(units)).allMatch(scope::mayRead);
    }

    private static void assertChanges(Scope scope, Long... units) {
        assertThat(scope.changing().parameter()).containsExactlyInAnyOrder(units);
    }

    private long unit(String era, String level, Long parent, String valid) {
        long id = ((Number) entities.createNativeQuery(
                                "insert into unit (era, level, code) values (:era, :level, :code) returning id")
                        .setParameter("era", era)
                        .setParameter("level", level)
                        .setParameter("code", "T" + UUID.randomUUID())
                        .getSingleResult())
                .longValue();
        version(id, parent, valid);
        return id;
    }

    private void version(long unit, Long parent, String valid) {
        entities.createNativeQuery("""
                        insert into unit_version (unit_id, parent_id, type, name, folded_name, valid)
                        values (:unit, cast(:parent as bigint), 'Xã', 'Thử', 'thu', cast(:valid as daterange))""")
                .setParameter("unit", unit)
                .setParameter("parent", parent)
                .setParameter("valid", valid)
                .executeUpdate();
    }

    private void move(long unit, long parent, String valid) {
        entities.createNativeQuery(
                        "update unit_version set valid = cast(:valid as daterange) where unit_id = :unit and parent_id = :parent")
                .setParameter("unit", unit)
                .setParameter("parent", parent)
                .setParameter("valid", valid)
                .executeUpdate();
    }

    private void succession(long old, long successor, String kind) {
        entities.createNativeQuery("""
                        insert into unit_succession (old_unit_id, new_unit_id, kind, effective)
                        values (:old, :new, :kind, date '2025-07-01')""")
                .setParameter("old", old)
                .setParameter("new", successor)
                .setParameter("kind", kind)
                .executeUpdate();
    }
}

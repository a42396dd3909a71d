package vn.ntm.training.trainee.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollInput;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.trainee.GivenPeople.Area;
import vn.ntm.training.unit.CadreLevel;

@QuarkusTest
@SentByNobody
class MergerApiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    @Inject
    GivenPeople people;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    RollTaking rolls;

    @Inject
    TestClock clock;

    private Area area;
    private UUID stays, goes;
    private String phone;

    @BeforeEach
    void two_of_one_name() {
        clock.reset();
        area = people.area(5);
        String name = people.name();
        phone = people.phone();
        stays = people.person(name, 1980, area.commune(), null);
        goes = people.person(name, null, area.commune(), phone);
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void what_only_the_other_told_is_kept_and_undoing_gives_back_what_was() {
        String merger =
                merge(desk(), stays, goes, Map.of()).statusCode(201).extract().path("id");
        assertThat(phoneOf(stays)).isEqualTo(phone);
        assertThat(mergedInto(goes)).isEqualTo(stays);
        undo(desk(), merger).statusCode(200);
        assertThat(phoneOf(stays)).isNull();
        assertThat(mergedInto(goes)).isNull();
        undo(desk(), merger).statusCode(409).body("code", equalTo("trainee.merger-undone-already"));
        assertThat(rows.number(
                        "select count(*) from audit_entry where subject_id = ? and action like 'trainee.merge%'",
                        stays.toString()))
                .isEqualTo(2);
    }

    @Test
    void undoing_leaves_what_was_told_since_the_merger() {
        String merger =
                merge(desk(), stays, goes, Map.of()).statusCode(201).extract().path("id");
        String newer = people.phone();
        rows.execute("update trainee set phone = ? where id = ?", newer, stays);
        undo(desk(), merger).statusCode(200);
        assertThat(phoneOf(stays)).isEqualTo(newer);
    }

    @Test
    void the_value_of_either_is_kept_as_asked() {
        rows.execute("update trainee set full_name = 'Nguyễn Thị Hòa', phone = '+84912000111' where id = ?", goes);
        merge(desk(), stays, goes, Map.of("FULL_NAME", "OTHER", "PHONE", "THIS"))
                .statusCode(201);
        assertThat(rows.number("select count(*) from trainee where id = ? and folded_name = 'nguyen thi hoa'", stays))
                .isOne();
        assertThat(phoneOf(stays)).isNull();
    }

    @Test
    void people_count_as_one_from_the_merger_on_and_past_instants_stay_what_they_were() {
        GivenClass one = held(stays), other = held(goes);
        Instant before = clock.instant();
        tick();
        String merger =
                merge(desk(), stays, goes, Map.of()).statusCode(201).extract().path("id");
        Instant between = clock.instant();
        tick();
        undo(desk(), merger).statusCode(200);
        Instant after = clock.instant();
        String curriculum = curriculum(one, other);
        for (User user : List.of(users.admin(), desk())) {
            figures(user, curriculum, before, 2, 2);
            figures(user, curriculum, between, 2, 1);
            figures(user, curriculum, after, 2, 2);
        }
    }

    @Test
    void who_sat_in_one_class_twice_counts_once_from_the_merger_on() {
        GivenClass both = held(stays, goes);
        Instant before = clock.instant();
        tick();
        String merger =
                merge(desk(), stays, goes, Map.of()).statusCode(201).extract().path("id");
        Instant between = clock.instant();
        tally(both, 1, 1);
        tick();
        undo(desk(), merger).statusCode(200);
        tally(both, 2, 2);
        String curriculum = curriculum(both);
        figures(users.admin(), curriculum, before, 2, 2);
        figures(users.admin(), curriculum, between, 1, 1);
        figures(users.admin(), curriculum, clock.instant(), 2, 2);
    }

    @Test
    void a_roll_after_the_merger_does_not_count_the_second_seat_again() {
        var both = rows.classOn(DAY);
        UUID first = registered(both, stays), second = registered(both, goes);
        UUID site = both.site(area.commune());
        merge(desk(), stays, goes, Map.of()).statusCode(201);
        clock.set(both.duringFirstSession());
        mark(both, site, first);
        mark(both, site, second);
        assertThat(openOf(both)).isOne();
        absent(both, site, first);
        assertThat(openOf(both)).as("the other seat was sat in").isOne();
        absent(both, site, second);
        assertThat(openOf(both)).isZero();
    }

    @Test
    void a_person_of_a_commune_that_is_no_more_is_merged_with_one_of_today() {
        var former = rows.unit("L63", "22273", LocalDate.of(2024, 5, 20));
        long today = rows.number("select commune_id from unit_restatement where unit_id = ?", former.lowest());
        UUID earlier = people.person(people.name(), 1980, former.lowest(), phone);
        UUID now = people.person(people.name(), 1980, today, null);
        var class2024 = rows.classOn(LocalDate.of(2024, 5, 20));
        UUID site = class2024.site(former.lowest());
        UUID first = class2024.registered(earlier, former, CadreLevel.COMMUNE, site);
        UUID second = class2024.registered(now, former, CadreLevel.COMMUNE, site);
        clock.set(class2024.duringFirstSession());
        mark(class2024, site, first);
        mark(class2024, site, second);
        clock.reset();
        User desk = users.with(GrantInput.of(Role.COMMUNE_DESK, today));
        String merger =
                merge(desk, now, earlier, Map.of()).statusCode(201).extract().path("id");
        assertThat(openOf(class2024)).isOne();
        assertThat(phoneOf(now)).isEqualTo(phone);
        undo(desk, merger).statusCode(200);
        assertThat(openOf(class2024)).isEqualTo(2);
    }

    @Test
    void people_of_a_commune_that_is_no_more_are_merged_by_whoever_changes_what_it_became() {
        var former = rows.unit("L63", "22273", LocalDate.of(2024, 5, 20));
        long today = rows.number("select commune_id from unit_restatement where unit_id = ?", former.lowest());
        UUID one = people.person(people.name(), 1980, former.lowest(), phone);
        UUID other = people.person(people.name(), 1980, former.lowest(), null);
        User elsewhere = users.with(
                GrantInput.of(Role.COMMUNE_DESK, area.commune()),
                new GrantInput(
                        Role.COMMUNE_DESK, today, Set.of(Permission.VIEW, Permission.SEARCH_PEOPLE), null, null));
        merge(elsewhere, one, other, Map.of()).statusCode(403);
        merge(users.with(GrantInput.of(Role.COMMUNE_DESK, today)), one, other, Map.of())
                .statusCode(201);
    }

    @Test
    void nobody_is_merged_with_oneself_in_a_circle_or_twice() {
        merge(desk(), stays, stays, Map.of()).statusCode(409).body("code", equalTo("trainee.same"));
        merge(desk(), stays, goes, Map.of()).statusCode(201);
        merge(desk(), goes, stays, Map.of()).statusCode(409).body("code", equalTo("trainee.merged-already"));
        merge(desk(), stays, goes, Map.of()).statusCode(409);
        UUID third = people.person(people.name(), 1980, area.commune(), null);
        merge(desk(), third, goes, Map.of()).statusCode(409);
        merge(desk(), third, stays, Map.of()).statusCode(201);
    }

    @Test
    void real_people_are_not_merged_with_synthetic_ones() {
        rows.execute("update trainee set synthetic = true where id = ?", goes);
        merge(desk(), stays, goes, Map.of()).statusCode(409).body("code", equalTo("trainee.synthetic-and-real"));
    }

    @Test
    void who_is_out_of_reach_is_not_merged() {
        UUID foreign = people.person(people.name(), 1980, people.area(6).commune(), null);
        merge(desk(), stays, foreign, Map.of()).statusCode(404);
        merge(desk(), foreign, stays, Map.of()).statusCode(404);
        merge(desk(), stays, UUID.randomUUID(), Map.of()).statusCode(404);
        User reader = users.with(new GrantInput(
                Role.PROVINCE_DESK, area.province(), Set.of(Permission.VIEW, Permission.SEARCH_PEOPLE), null, null));
        merge(reader, stays, goes, Map.of()).statusCode(403);
        String merger =
                merge(desk(), stays, goes, Map.of()).statusCode(201).extract().path("id");
        User other = users.with(GrantInput.of(Role.PROVINCE_DESK, people.area(6).province()));
        undo(other, merger).statusCode(404);
        merge(users.with(GrantInput.of(Role.TRAINER)), stays, goes, Map.of()).statusCode(403);
    }

    private User desk() {
        return users.with(GrantInput.of(Role.PROVINCE_DESK, area.province()));
    }

    private static ValidatableResponse merge(User user, UUID id, UUID other, Map<String, String> keep) {
        return user.request()
                .body(Map.of("mergeId", other, "keep", keep, "reason", "Trùng người"))
                .post("/api/trainees/" + id + "/merger")
                .then();
    }

    private static ValidatableResponse undo(User user, String merger) {
        return user.request()
                .post("/api/trainees/mergers/" + merger + "/undoing")
                .then();
    }

    private void tick() {
        clock.advance(Duration.ofHours(1));
    }

    /** A class in which they were present; the clock stands an hour after it was handed in. */
    private GivenClass held(UUID... trainees) {
        GivenClass held = rows.classOn(DAY);
        UUID site = held.site(area.commune());
        List<UUID> registrations = new ArrayList<>();
        for (UUID trainee : trainees) {
            registrations.add(registered(held, trainee));
        }
        clock.set(held.duringFirstSession());
        registrations.forEach(registration -> mark(held, site, registration));
        clock.reset();
        return held;
    }

    private UUID registered(GivenClass held, UUID trainee) {
        return held.registered(trainee, rows.path(area.commune(), DAY), CadreLevel.COMMUNE, null);
    }

    private void mark(GivenClass held, UUID site, UUID registration) {
        handIn(held, site, registration, MarkStatus.PRESENT);
    }

    private void absent(GivenClass held, UUID site, UUID registration) {
        handIn(held, site, registration, MarkStatus.ABSENT);
    }

    private void handIn(GivenClass held, UUID site, UUID registration, MarkStatus status) {
        rolls.handIn(
                held.session(), site, new RollInput(null, List.of(new RollInput.Mark(registration, status, null))));
    }

    private static String curriculum(GivenClass... classes) {
        String code = "GOP-" + UUID.randomUUID();
        for (GivenClass each : classes) {
            each.teaching(code);
        }
        return code;
    }

    private static void figures(User user, String curriculum, Instant asOf, int participations, int persons) {
        user.request()
                .get("/api/statistics?from=2026-01-01&to=2026-12-31&curriculum=" + curriculum + "&asOf=" + asOf)
                .then()
                .statusCode(200)
                .body("totals.participations", equalTo(participations))
                .body("totals.people", equalTo(persons));
    }

    private void tally(GivenClass held, int participations, int persons) {
        users.admin()
                .request()
                .get("/api/classes/" + held.id() + "/tally")
                .then()
                .statusCode(200)
                .body("registered", equalTo(2))
                .body("participations", equalTo(participations))
                .body("people", equalTo(persons));
    }

    private long openOf(GivenClass held) {
        return rows.number(
                "select count(*) from participation where class_id = ? and counted_until is null", held.id());
    }

    private UUID mergedInto(UUID trainee) {
        return rows.id("select merged_into from trainee where id = ?", trainee);
    }

    private String phoneOf(UUID trainee) {
        return users.admin()
                .request()
                .get("/api/trainees/" + trainee)
                .then()
                .statusCode(200)
                .extract()
                .path("phone");
    }
}

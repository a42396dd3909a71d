package vn.ntm.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
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
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

@QuarkusTest
class RollAccessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    Units units;

    @Inject
    TestClock clock;

    private UnitPath own, foreign;
    private GivenClass held;
    private UUID site, foreignSite, registration, guest, elsewhere;

    /** A room with somebody of its commune and a guest of another province, and a room of that province. */
    @BeforeEach
    void twoRooms() {
        own = commune(0);
        foreign = commune(1);
        held = rows.classOn(DAY);
        site = held.site(own.lowest());
        foreignSite = held.site(foreign.lowest());
        registration = held.registered("Lê Thị An", own, CadreLevel.COMMUNE, site);
        guest = held.registered("Trần Văn Bình", foreign, CadreLevel.COMMUNE, site);
        elsewhere = held.registered("Vũ Thị Xa", foreign, CadreLevel.COMMUNE, foreignSite);
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void a_commune_hands_in_the_roll_of_its_room_with_its_guests_and_they_count() {
        User desk = users.with(GrantInput.of(Role.COMMUNE_DESK, own.lowest()));
        sheet(desk, site).statusCode(200).body("people.fullName", contains("Lê Thị An", "Trần Văn Bình"));
        handIn(desk, site, registration, guest)
                .statusCode(200)
                .body("present", equalTo(2))
                .body("participations", equalTo(2));
        handIn(desk, site, registration, guest).body("changed", equalTo(0));
        assertThat(rows.number(
                        "select sum(count) from tally where class_id = ? and basis = 'PARTICIPATION'", held.id()))
                .isEqualTo(2);
    }

    @Test
    void rooms_of_others_are_not_found_and_their_people_not_taken() {
        User desk = users.with(GrantInput.of(Role.COMMUNE_DESK, own.lowest()));
        sheet(desk, foreignSite).statusCode(404);
        handIn(desk, foreignSite, elsewhere).statusCode(404);
        handIn(desk, site, elsewhere).statusCode(400).body("violations[0].field", equalTo("marks[0].registrationId"));
        sheet(users.with(GrantInput.of(Role.TRAINEE)), site).statusCode(404);
        GivenUsers.nobody()
                .get("/api/sessions/{session}/sites/{site}/roll", held.session(), site)
                .then()
                .statusCode(401);
    }

    @Test
    void who_may_only_view_a_room_hands_nothing_in() {
        User viewer =
                users.with(new GrantInput(Role.PROVINCE_DESK, own.provinceId(), Set.of(Permission.VIEW), null, null));
        sheet(viewer, site).statusCode(200);
        handIn(viewer, site, registration).statusCode(403);
    }

    @Test
    void trainers_hand_in_the_rolls_of_their_own_class_only() {
        User trainer = users.with(GrantInput.of(Role.TRAINER));
        handIn(trainer, foreignSite, elsewhere).statusCode(404);
        rows.execute(
                "insert into session_trainer (session_id, full_name, folded_name, user_id) values (?, 'T', 't', ?)",
                held.session(),
                trainer.id());
        handIn(trainer, foreignSite, elsewhere).statusCode(200).body("participations", equalTo(1));
    }

    @Test
    void reading_a_roll_is_an_entry_of_the_audit() {
        User desk = users.with(GrantInput.of(Role.COMMUNE_DESK, own.lowest()));
        sheet(desk, site).statusCode(200);
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'roll.read' and subject_id = ? and actor = ?",
                        site.toString(),
                        desk.username()))
                .isOne();
    }

    @Test
    void declared_numbers_are_for_the_units_that_one_looks_after() {
        User desk = users.with(GrantInput.of(Role.PROVINCE_DESK, own.provinceId()));
        User foreignDesk = users.with(GrantInput.of(Role.PROVINCE_DESK, foreign.provinceId()));
        String id = declare(desk, own.provinceId()).statusCode(201).extract().path("id");
        declare(desk, foreign.provinceId()).statusCode(403);
        String path = "/api/classes/" + held.id() + "/declared-participations";
        foreignDesk.request().get(path).then().statusCode(200).body("total", equalTo(0));
        foreignDesk.request().delete(path + "/" + id).then().statusCode(404);
        users.with(GrantInput.of(Role.TRAINEE)).request().get(path).then().statusCode(403);
        desk.request().get(path).then().body("items.id", contains(id));
        desk.request().delete(path + "/" + id).then().statusCode(204);
        assertThat(rows.number(
                        "select count(*) from audit_entry where subject_id = ? and actor = ?", id, desk.username()))
                .isEqualTo(2);
    }

    private ValidatableResponse declare(User by, long unitId) {
        return by.request()
                .body(Map.of("unitId", unitId, "count", 7, "sourceDocument", "Báo cáo 1"))
                .post("/api/classes/" + held.id() + "/declared-participations")
                .then();
    }

    private UnitPath commune(int province) {
        UnitView first =
                units.communesOn(units.provincesOn(DAY).get(province).id(), DAY).getFirst();
        return rows.path(first.id(), DAY);
    }

    private ValidatableResponse sheet(User by, UUID room) {
        return by.request()
                .get("/api/sessions/{session}/sites/{site}/roll", held.session(), room)
                .then();
    }

    private ValidatableResponse handIn(User by, UUID room, UUID... registrations) {
        List<Map<String, Object>> marks = Arrays.stream(registrations)
                .map(id -> Map.<String, Object>of("registrationId", id, "status", "PRESENT"))
                .toList();
        return by.request()
                .body(Map.of("marks", marks))
                .put("/api/sessions/{session}/sites/{site}/roll", held.session(), room)
                .then();
    }
}

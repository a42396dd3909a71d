package vn.ntm.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
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
class MyTrainingsApiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    Units units;

    @Inject
    TestClock clock;

    private UnitPath own;
    private UUID trainee;
    private User person;

    @BeforeEach
    void aTraineeWithAnAccount() {
        own = commune(0);
        trainee = trainee(own);
        person = users.with(new GrantInput(Role.TRAINEE, own.provinceId(), null, null, null));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void a_trainee_sees_the_own_trainings_with_sessions_room_and_participations() {
        link(users.admin(), person, trainee).statusCode(200);
        GivenClass earlier = rows.classOn(DAY.minusDays(30));
        earlier.registered(trainee, own, CadreLevel.COMMUNE, null);
        GivenClass held = rows.classOn(DAY);
        UUID site = held.site(own.lowest());
        UUID registration = held.registered(trainee, own, CadreLevel.COMMUNE, site);
        held.registered("Ai Khác", own, CadreLevel.COMMUNE, site);
        clock.set(held.duringFirstSession());
        users.admin()
                .request()
                .body(Map.of("marks", List.of(Map.of("registrationId", registration, "status", "PRESENT"))))
                .put("/api/sessions/{session}/sites/{site}/roll", held.session(), site)
                .then()
                .statusCode(200);

        mine(person)
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.trainingClass.code", contains(held.code(), earlier.code()))
                .body("items[0].registrationId", equalTo(registration.toString()))
                .body("items[0].status", equalTo("CONFIRMED"))
                .body("items[0].site.id", equalTo(site.toString()))
                .body("items[0].sessions", hasSize(1))
                .body("items[0].sessions[0].id", equalTo(held.session().toString()))
                .body("items.participations", contains(1, 0));
        person.request().get("/api/registrations/" + registration).then().statusCode(200);
        person.request().get("/api/me/trainings?size=1&page=1").then().body("items", hasSize(1));
    }

    @Test
    void who_is_linked_to_nobody_has_no_trainings() {
        mine(person).statusCode(200).body("total", equalTo(0)).body("items", hasSize(0));
        GivenUsers.nobody().get("/api/me/trainings").then().statusCode(401);
    }

    @Test
    void a_desk_links_who_and_whom_it_looks_after_and_it_is_an_entry_of_the_audit() {
        User desk = users.with(GrantInput.of(Role.PROVINCE_DESK, own.provinceId()));
        UUID foreign = trainee(commune(1));
        link(desk, person, foreign).statusCode(404);
        link(desk, users.with(GrantInput.of(Role.TRAINEE)), trainee).statusCode(404);
        link(person, person, trainee).statusCode(403);
        link(desk, person, trainee).statusCode(200).body("traineeId", equalTo(trainee.toString()));
        link(desk, person, trainee).statusCode(200);
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'user.trainee-linked' and subject_id = ? and actor = ?",
                        person.id().toString(),
                        desk.username()))
                .isOne();
    }

    @Test
    void an_account_is_one_persons_and_a_person_has_one_account() {
        User admin = users.admin();
        User other = users.with(GrantInput.of(Role.TRAINEE));
        link(admin, person, trainee).statusCode(200);
        link(admin, other, trainee).statusCode(409).body("code", equalTo("trainee.account-taken"));
        link(admin, person, trainee(own)).statusCode(409);
        admin.request().delete("/api/users/" + person.id() + "/trainee").then().statusCode(204);
        admin.request().get("/api/users/" + person.id() + "/trainee").then().statusCode(404);
        link(admin, other, trainee).statusCode(200);
    }

    private UnitPath commune(int province) {
        UnitView first =
                units.communesOn(units.provincesOn(DAY).get(province).id(), DAY).getFirst();
        return rows.path(first.id(), DAY);
    }

    private UUID trainee(UnitPath unit) {
        UUID id = rows.trainee("Đỗ Thị Mình", "FEMALE", CadreLevel.COMMUNE);
        rows.execute("update trainee set unit_id = ? where id = ?", unit.lowest(), id);
        return id;
    }

    private static ValidatableResponse mine(User person) {
        return person.request().get("/api/me/trainings").then();
    }

    private static ValidatableResponse link(User by, User user, UUID trainee) {
        return by.request()
                .body(Map.of("traineeId", trainee))
                .put("/api/users/" + user.id() + "/trainee")
                .then();
    }
}

package vn.ntm.training.registration.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitView;

@QuarkusTest
class InvitedUnitApiTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void every_invited_unit_is_there_with_what_has_come_from_it() {
        UnitView province = classes.province(0);
        UUID classId = classes.aClass(input -> input.inviting(Set.of(province.id()), CadreLevel.COMMUNE));
        UnitView commune = classes.commune();
        register(given(), classId, commune, "COMMUNE", "Hồ Thị Một");
        register(given(), classId, commune, "VILLAGE", "Hồ Thị Hai");

        invited(given(), classId, "?size=200")
                .body("total", equalTo(classes.communes(0).size()))
                .body("items.provinceId", everyItem(equalTo((int) province.id())))
                .body("items.find { it.unitId == " + commune.id() + " }.registered", equalTo(2))
                .body("items.find { it.unitId == " + commune.id() + " }.confirmed", equalTo(2))
                .body("items.find { it.unitId == " + commune.id() + " }.lastActivity", notNullValue());
        invited(given(), classId, "?state=SENT").body("total", equalTo(1));
        invited(given(), classId, "?state=MISSING")
                .body("total", equalTo(classes.communes(0).size() - 1))
                .body("items[0].lastActivity", nullValue());
        invited(given(), classId, "?q=" + commune.name().substring(0, 4)).body("total", greaterThan(0));
    }

    @Test
    void a_cadre_of_the_province_who_sits_in_a_commune_was_sent_by_the_province() {
        UnitView province = classes.province(0);
        UUID classId = classes.aClass(input -> input.inviting(Set.of(province.id())));
        register(given(), classId, classes.commune(), "PROVINCE", "Hồ Văn Tỉnh");

        invited(given(), classId, "?state=SENT").body("total", equalTo(1)).body("items[0].unitId", equalTo((int)
                province.id()));
    }

    @Test
    void who_cancelled_was_not_sent() {
        UUID classId =
                classes.aClass(input -> input.inviting(Set.of(classes.commune().id())));
        String id = register(given(), classId, classes.commune(), "COMMUNE", "Hồ Thị Rút");
        invited(given(), classId, "?state=SENT").body("total", equalTo(1));
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", "Bận"))
                .post("/api/registrations/" + id + "/cancellation");
        invited(given(), classId, "?state=SENT").body("total", equalTo(0));
    }

    @Test
    void provinces_add_up_what_lies_in_them() {
        UUID classId = classes.aClass(input -> input.inviting(
                Set.of(classes.province(0).id(), classes.province(1).id())));
        register(given(), classId, classes.commune(), "COMMUNE", "Hồ Thị Cộng");

        List<Map<String, Object>> provinces = given().get("/api/classes/" + classId + "/invited-units/by-province")
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        assertThat(provinces).hasSize(2);
        assertThat(provinces.getFirst())
                .containsEntry("units", classes.communes(0).size() + 1)
                .containsEntry("sent", 1)
                .containsEntry("missing", classes.communes(0).size())
                .containsEntry("registered", 1);
        assertThat(provinces.getLast()).containsEntry("sent", 0).containsEntry("lastActivity", null);
    }

    @Test
    void a_desk_sees_its_own_units_only_and_others_see_none() {
        UUID classId = classes.aClass(input -> input);
        RequestSpecification province =
                desk(Role.PROVINCE_DESK, classes.province(1).id());
        invited(province, classId, "?size=200")
                .body("total", equalTo(classes.communes(1).size() + 1))
                .body("items.provinceId", everyItem(equalTo((int)
                        classes.province(1).id())));
        invited(province, classId, "?within=" + classes.province(0).id()).body("total", equalTo(0));
        invited(desk(Role.COMMUNE_DESK, classes.commune().id()), classId, "").body("total", equalTo(1));

        users.with(GrantInput.of(Role.TRAINEE))
                .request()
                .get(path(classId))
                .then()
                .statusCode(403);
        GivenUsers.nobody().get(path(classId)).then().statusCode(401);
        desk(Role.PROVINCE_DESK, classes.province(1).id())
                .get(path(classes.aDraft(input -> input)))
                .then()
                .statusCode(404);
    }

    @Test
    void the_missing_are_reminded_once_a_day_and_the_fact_is_kept() {
        UUID classId = classes.aClass(
                input -> input.inviting(Set.of(classes.province(0).id())));
        register(given(), classId, classes.commune(), "COMMUNE", "Hồ Thị Nhắc");
        int missing = classes.communes(0).size();

        remind(given(), classId, Map.of())
                .statusCode(201)
                .body("reminded", equalTo(missing))
                .body("left", equalTo(0));
        remind(given(), classId, Map.of()).body("reminded", equalTo(0)).body("left", equalTo(missing));
        invited(given(), classId, "?state=MISSING").body("items.remindedAt", everyItem(notNullValue()));
        clock.advance(Duration.ofHours(24));
        remind(given(), classId, Map.of()).body("reminded", equalTo(missing));
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'class.units-reminded' and subject_id = ?",
                        classId.toString()))
                .isEqualTo(2);
    }

    @Test
    void a_desk_reminds_its_own_units_and_nobody_is_reminded_when_registration_is_over() {
        UUID classId = classes.aClass(input -> input.inviting(
                Set.of(classes.province(0).id(), classes.province(1).id())));
        RequestSpecification desk = desk(Role.PROVINCE_DESK, classes.province(1).id());
        remind(desk, classId, Map.of("within", classes.province(0).id())).body("reminded", equalTo(0));
        remind(desk, classId, Map.of())
                .body("reminded", equalTo(classes.communes(1).size() + 1));
        remind(
                        users.with(new GrantInput(
                                        Role.PROVINCE_DESK,
                                        classes.province(1).id(),
                                        Set.of(Permission.VIEW),
                                        null,
                                        null))
                                .request(),
                        classId,
                        Map.of())
                .statusCode(403);
        clock.set(GivenClasses.DAY.atTime(10, 0).atZone(clock.getZone()).toInstant());
        remind(given(), classId, Map.of()).statusCode(409);
    }

    private RequestSpecification desk(Role role, long unitId) {
        return users.with(GrantInput.of(role, unitId)).request();
    }

    private static ValidatableResponse invited(RequestSpecification who, UUID classId, String query) {
        return who.get(path(classId) + query).then().statusCode(200);
    }

    private static ValidatableResponse remind(RequestSpecification who, UUID classId, Map<String, ?> whom) {
        return who.contentType(ContentType.JSON)
                .body(whom)
                .post(path(classId) + "/reminders")
                .then();
    }

    private static String register(RequestSpecification who, UUID classId, UnitView unit, String level, String name) {
        return who.contentType(ContentType.JSON)
                .body(Map.of(
                        "trainee",
                        Map.of("fullName", name, "birthYear", 1980, "cadreLevel", level, "unitId", unit.id())))
                .post("/api/classes/" + classId + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String path(UUID classId) {
        return "/api/classes/" + classId + "/invited-units";
    }
}

package vn.ntm.training.reminder.rule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.ntm.training.registration.GivenClasses.anything;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.course.ClassPlanning;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;

/** The rules of a class whose only session is on 10/09/2026 at 8, read and set by JSON and by forms. */
@QuarkusTest
class RulesTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    ClassPlanning planning;

    @Inject
    TestClock clock;

    private UUID classId;

    @BeforeEach
    void aClass() {
        classId = classes.aClass(anything());
    }

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
    }

    @Test
    void a_class_has_the_rules_of_all_until_it_has_its_own() {
        get().statusCode(200)
                .header("ETag", "\"0\"")
                .body("own", equalTo(false))
                .body("items.minutes", contains(-10080, -1440, -120))
                .body("toCome", hasSize(3))
                .body("toCome[0].sendsAt", equalTo("2026-09-03T01:00:00Z"))
                // two hours before is 06:00, which is night
                .body("toCome[2].sendsAt", equalTo("2026-09-10T00:00:00Z"));
        put("""
                {"items": [{"minutes": -4320}, {"minutes": -1440, "active": false}]}""")
                .statusCode(200)
                .body("own", equalTo(true))
                .body("version", equalTo(1))
                .body("items.minutes", contains(-4320, -1440))
                .body("toCome.sendsAt", contains("2026-09-07T01:00:00Z"));
        put("{\"items\": []}").statusCode(200).body("items", empty()).body("toCome", empty());
    }

    @Test
    void what_was_made_from_an_older_version_is_refused() {
        put("{\"items\": []}").statusCode(200);
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"items\": []}")
                .put(api())
                .then()
                .statusCode(412);
    }

    @Test
    void what_cannot_be_a_rule_is_told_at_its_field() {
        put("""
                {"items": [{"minutes": -5}, {"minutes": -90000}, {"minutes": 60}, {}, {"kind": "CLASS_CANCELLED", "minutes": -60},
                  {"anchor": "END", "minutes": -60}, {"minutes": -120}, {"minutes": -120}]}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        contains(
                                "items[0].minutes",
                                "items[1].minutes",
                                "items[2].minutes",
                                "items[3].minutes",
                                "items[4].kind",
                                "items[5].anchor",
                                "items[7].minutes"));
        String many = "{\"minutes\": -60},".repeat(31);
        put("{\"items\": [" + many.substring(0, many.length() - 1) + "]}").statusCode(400);
    }

    @Test
    void a_rule_whose_time_is_past_for_every_session_is_refused_and_what_was_there_may_stay() {
        clock.set(Instant.parse("2026-09-08T01:00:00Z"));
        put("""
                {"items": [{"minutes": -10080}, {"minutes": -4320}]}""")
                .statusCode(400)
                .body("violations.field", contains("items[1].minutes"))
                .body("violations[0].message", containsString("07/09/2026 08:00"));
        put("""
                {"items": [{"minutes": -10080}, {"minutes": -600}]}""").statusCode(200);
        clock.advance(Duration.ofDays(1));
        form("2", "DAYS", "1")
                .statusCode(400)
                .body(containsString("Thời điểm nhắc này đã qua"), containsString("id=\"amount-error\""));
    }

    @Test
    void a_rule_is_added_changed_switched_off_and_removed_by_forms() {
        form("3", "DAYS", "0").statusCode(303);
        get().body("items.minutes", contains(-10080, -4320, -1440, -120));
        page().formParam("rule", "SESSION_REMINDER:START:-4320")
                .formParam("amount", "5")
                .formParam("unit", "HOURS")
                .formParam("version", "1")
                .post(path())
                .then()
                .statusCode(303);
        get().body("items.minutes", contains(-10080, -1440, -300, -120));
        step("switch", "SESSION_REMINDER:START:-300", "2").statusCode(303);
        get().body("items[2].active", equalTo(false)).body("toCome", hasSize(3));
        step("removal", "SESSION_REMINDER:START:-300", "3").statusCode(303);
        get().body("items.minutes", contains(-10080, -1440, -120));
        step("removal", "SESSION_REMINDER:START:-300", "4").statusCode(412);
    }

    @Test
    void the_page_reads_in_both_languages() {
        page().get(path())
                .then()
                .statusCode(200)
                .body(
                        containsString("7 ngày trước giờ bắt đầu buổi học"),
                        containsString("Nhắc lịch học"),
                        containsString("03/09/2026 08:00"));
        page().cookie(Language.COOKIE, "en")
                .get(path() + "?rule=SESSION_REMINDER:START:-120")
                .then()
                .statusCode(200)
                .body(
                        containsString("7 days before the start of the session"),
                        containsString("Change the time"),
                        containsString("value=\"SESSION_REMINDER:START:-120\""));
        page().get("/classes/" + classId).then().body(containsString(path()));
    }

    @Test
    void who_holds_the_class_sets_its_rules_and_nobody_else() {
        long province = classes.province(0).id();
        var desk = users.with(GrantInput.of(Role.PROVINCE_DESK, province));
        desk.request()
                .contentType(ContentType.JSON)
                .body("{\"items\": []}")
                .put(api())
                .then()
                .statusCode(403);
        rows.execute("update training_class set organiser_unit_id = ? where id = ?", province, classId);
        desk.request()
                .contentType(ContentType.JSON)
                .body("{\"items\": []}")
                .put(api())
                .then()
                .statusCode(200);
        assertThat(rows.number("select count(*) from reminder_rule where class_id = ?", classId))
                .isZero();
    }

    @Test
    void a_copy_of_a_class_has_its_rules() {
        put("""
                {"items": [{"minutes": -600}]}""").statusCode(200);
        UUID copy = planning.copy(classId, LocalDate.of(2026, 10, 1)).id();
        given().get("/api/classes/" + copy + "/reminder-rules")
                .then()
                .body("items.minutes", contains(-600))
                .body("version", equalTo(1));
    }

    @Test
    void a_class_returns_to_the_rules_of_all_and_its_versions_go_on() {
        put("{\"items\": []}").statusCode(200);
        given().header("If-Match", "\"0\"").delete(api()).then().statusCode(412);
        given().header("If-Match", "\"1\"").delete(api()).then().statusCode(204);
        get().header("ETag", "\"2\"").body("own", equalTo(false)).body("items.minutes", contains(-10080, -1440, -120));
        given().delete(api()).then().statusCode(204);
        get().header("ETag", "\"2\"");
        page().get(path()).then().body(not(containsString("reminders/defaults")));
        put("{\"items\": [{\"minutes\": -600}]}").statusCode(200).body("version", equalTo(3));
        page().get(path()).then().body(containsString("reminders/defaults"));
        page().formParam("version", "1").post(path() + "/defaults").then().statusCode(412);
        page().formParam("version", "3").post(path() + "/defaults").then().statusCode(303);
        get().body("own", equalTo(false)).body("toCome", hasSize(3));
        UUID copy = planning.copy(classId, LocalDate.of(2026, 10, 1)).id();
        given().get("/api/classes/" + copy + "/reminder-rules").then().body("own", equalTo(false));
    }

    private ValidatableResponse get() {
        return given().get(api()).then();
    }

    private ValidatableResponse put(String body) {
        return given().contentType(ContentType.JSON).body(body).put(api()).then();
    }

    private ValidatableResponse form(String amount, String unit, String version) {
        return page().formParam("amount", amount)
                .formParam("unit", unit)
                .formParam("version", version)
                .post(path())
                .then();
    }

    private ValidatableResponse step(String step, String rule, String version) {
        return page().formParam("rule", rule)
                .formParam("version", version)
                .post(path() + "/" + step)
                .then();
    }

    private static RequestSpecification page() {
        return given().header("Accept", "text/html").redirects().follow(false);
    }

    private String api() {
        return "/api/classes/" + classId + "/reminder-rules";
    }

    private String path() {
        return "/classes/" + classId + "/reminders";
    }
}

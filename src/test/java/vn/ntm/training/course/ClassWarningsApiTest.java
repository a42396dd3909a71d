package vn.ntm.training.course;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each test has a year of its own, so that no class of another test is held at the same time. */
@QuarkusTest
class ClassWarningsApiTest {

    @Test
    void a_class_on_a_working_day_that_nobody_else_uses_has_nothing_to_look_at() {
        warnings(aClass("2061-03-09", "", "")).body("items", empty());
    }

    @Test
    void a_trainer_cannot_be_in_two_classes_at_once() {
        String trainer = "{\"fullName\": \"Đỗ Thị Mười\", \"phone\": \"0912000111\"}";
        String one = aClass("2062-03-09", "", trainer);
        String other = aClass("2062-03-09", "", "{\"fullName\": \"Do thi muoi\", \"phone\": \"+84 912 000 111\"}");

        warnings(one)
                .body("items.code", hasItem("warning.trainer-elsewhere"))
                .body("items.find { it.code == 'warning.trainer-elsewhere' }.otherClassId", equalTo(other))
                .body("items.message", hasItem(containsString("Đỗ Thị Mười")));

        given().contentType(ContentType.JSON)
                .body("{\"reason\": \"Trùng\"}")
                .post("/api/classes/{id}/cancellation", other);
        warnings(one).body("items", empty());
    }

    @Test
    void namesakes_with_other_telephones_are_other_people() {
        String one = aClass("2063-03-09", "", "{\"fullName\": \"Lê An\", \"phone\": \"0912000111\"}");
        aClass("2063-03-09", "", "{\"fullName\": \"Lê An\", \"phone\": \"0912000222\"}");

        warnings(one).body("items.code", not(hasItem("warning.trainer-elsewhere")));
    }

    @Test
    void the_same_people_cannot_be_in_two_classes_at_once() {
        List<Integer> provinces =
                given().get("/api/units?level=PROVINCE&on=2064-03-11&size=2").path("items.id");
        int commune = given().get("/api/units?level=COMMUNE&size=1&on=2064-03-11&parent=" + provinces.get(0))
                .path("items[0].id");
        String communesOf = ", \"audienceLevels\": [\"COMMUNE\"], \"areaUnitIds\": [%d]";
        String one = aClass("2064-03-11", communesOf.formatted(provinces.get(0)), "");
        aClass("2064-03-11", communesOf.formatted(provinces.get(1)), "");
        aClass("2064-03-11", ", \"audienceLevels\": [\"PROVINCE\"]", "");
        warnings(one).body("items", empty());

        String inside = aClass("2064-03-11", communesOf.formatted(commune), "");

        warnings(one).body("items.otherClassId", everyItem(equalTo(inside)));
        warnings(inside).body("items.otherClassId", hasItem(one));
    }

    @Test
    void a_room_cannot_hold_two_classes_at_once() {
        String one = aClass("2065-03-09", ", \"audienceLevels\": [\"COMMUNE\"]", "");
        String other = aClass("2065-03-09", ", \"audienceLevels\": [\"PROVINCE\"]", "");
        for (String id : List.of(one, other)) {
            given().contentType(ContentType.JSON)
                    .body("{\"level\": \"PROVINCE\"}")
                    .post("/api/classes/{id}/sites/by-area", id);
        }

        warnings(one)
                .body("items.code", hasItem("warning.room-elsewhere"))
                .body("items[0].message", containsString("34"));
    }

    @Test
    void weekends_and_holidays_are_told_by_session() {
        warnings(aClass("2025-01-29", "", ""))
                .body("items.code", hasItem("warning.holiday"))
                .body("items.message", hasItem(containsString("Tết Âm lịch")));
        given().header("Accept-Language", "en")
                .get("/api/classes/{id}/warnings", aClass("2066-03-13", "", ""))
                .then()
                .body("items.message", hasItem("Session 1 is on a weekend, 13/03/2066."));
    }

    @Test
    void december_is_crowded_from_the_sixth_class_on() {
        for (int day = 1; day <= 5; day++) {
            aClass("2067-12-0" + day, "", "");
        }

        warnings(aClass("2067-12-15", "", "")).body("items.code", hasItem("warning.year-end"));
        warnings(aClass("2067-11-15", "", "")).body("items.code", not(hasItem("warning.year-end")));
    }

    @Test
    void a_curriculum_that_is_not_in_force_on_the_day_is_told() {
        warnings(aClass("2024-03-11", ", \"curriculumCode\": \"CDS-2024\"", ""))
                .body("items.code", hasItem("warning.curriculum-not-valid"));
    }

    @Test
    void areas_that_are_gone_on_the_days_of_a_copy_are_told_and_stop_its_publication() {
        int former =
                given().get("/api/units?level=DISTRICT&on=2024-03-11&size=1").path("items[0].id");
        String original = aClass("2024-03-11", ", \"areaUnitIds\": [" + former + "]", "");

        String copy = given().contentType(ContentType.JSON)
                .body("{\"firstDate\": \"2068-03-12\"}")
                .post("/api/classes/{id}/copies", original)
                .path("id");

        warnings(copy).body("items.code", hasItem("warning.units-not-valid"));
        given().post("/api/classes/{id}/publication", copy)
                .then()
                .statusCode(409)
                .body("code", equalTo("unit.not-valid-on"));
    }

    @Test
    void an_unknown_class_is_told_as_such() {
        given().get("/api/classes/{id}/warnings", UUID.randomUUID()).then().statusCode(404);
    }

    private static ValidatableResponse warnings(String id) {
        return given().get("/api/classes/{id}/warnings", id).then().statusCode(200);
    }

    private static String aClass(String day, String more, String trainer) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"title": "Lớp cần xem lại"%s, "sessions": [{"startsAt": "%sT08:00:00+07:00",
                          "endsAt": "%sT11:00:00+07:00", "trainers": [%s]}]}""".formatted(more, day, day, trainer))
                .post("/api/classes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package vn.ntm.training.course;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SiteApiTest {

    @Test
    void a_site_is_called_after_its_unit_unless_it_has_a_name() {
        String id = aClass("2026-09-10");

        add(id, "{\"unitId\": " + province("2026-09-10") + "}")
                .statusCode(201)
                .header("Location", containsString("/api/sites/"))
                .body("name", startsWith("Điểm cầu "));
        add(
                        id,
                        "{\"unitId\": " + province("2026-09-10")
                                + ", \"name\": \"Hội trường A\", \"seats\": 40, \"contactName\": \"Võ Ba\", \"contactPhone\": \"0912.345.678\"}")
                .statusCode(201)
                .body("name", equalTo("Hội trường A"))
                .body("contactPhone", equalTo("+84912345678"));
    }

    @Test
    void a_site_can_be_changed_and_removed() {
        String id = aClass("2026-09-10");
        String site = add(id, "{\"unitId\": " + province("2026-09-10") + ", \"name\": \"Phòng 1\"}")
                .extract()
                .path("id");

        patch(site, "{\"seats\": 55, \"technicianName\": \"Ngô Tư\"}")
                .statusCode(200)
                .body("seats", equalTo(55));
        patch(site, "{\"seats\": 0}").statusCode(400).body("violations[0].field", equalTo("seats"));

        given().delete("/api/sites/{id}", site).then().statusCode(204);
        given().get("/api/sites/{id}", site).then().statusCode(404).body("code", equalTo("not-found.site"));
    }

    @Test
    void a_unit_has_no_two_sites_of_one_name_in_a_class() {
        String id = aClass("2026-09-10");
        String body = "{\"unitId\": " + province("2026-09-10") + ", \"name\": \"Phòng họp\"}";
        add(id, body).statusCode(201);

        add(id, body).statusCode(409).body("code", equalTo("site.name-taken"));
    }

    @Test
    void sites_for_all_provinces_are_made_in_one_call_and_not_twice() {
        String id = aClass("2026-09-10");
        add(id, "{\"unitId\": " + province("2026-09-10") + ", \"name\": \"Có sẵn\"}");

        byArea(id, "{\"level\": \"PROVINCE\"}")
                .statusCode(200)
                .body("created", equalTo(33))
                .body("existing", equalTo(1));
        byArea(id, "{\"level\": \"PROVINCE\"}").body("created", equalTo(0)).body("existing", equalTo(34));

        given().get("/api/classes/{id}/sites?size=5", id).then().body("total", equalTo(34));
    }

    @Test
    void the_provinces_are_those_of_the_day_of_the_class() {
        byArea(aClass("2024-09-10"), "{\"level\": \"PROVINCE\"}").body("created", equalTo(63));
    }

    @Test
    void all_communes_of_a_province_get_a_site_that_is_named_after_them() {
        String id = aClass("2026-09-10");
        int communes = given().get("/api/units?level=COMMUNE&on=2026-09-10&size=1&parent=" + province("2026-09-10"))
                .path("total");

        byArea(id, "{\"level\": \"COMMUNE\", \"unitId\": " + province("2026-09-10") + "}")
                .body("created", equalTo(communes));

        given().get("/api/classes/{id}/sites", id)
                .then()
                .body("total", equalTo(communes))
                .body("items[0].name", startsWith("Điểm cầu "));
    }

    @Test
    void all_communes_of_the_country_are_made_in_one_call() {
        String id = aClass("2026-09-10");

        byArea(id, "{\"level\": \"COMMUNE\"}").body("created", equalTo(3321));

        given().queryParam("q", "diem cau xa")
                .get("/api/classes/{id}/sites", id)
                .then()
                .body("total", greaterThan(2000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | level",
                "{\"level\": \"VILLAGE\"} | level",
                "{\"level\": \"DISTRICT\"} | level",
                "{\"level\": \"PROVINCE\", \"unitId\": 1} | unitId",
                "{\"level\": \"COMMUNE\", \"unitId\": 999999999} | unitId",
            })
    void an_area_that_makes_no_sense_names_its_field(String body, String field) {
        byArea(aClass("2026-09-10"), body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | unitId",
                "{\"unitId\": 999999999} | unitId",
                "{\"unitId\": \"x\"} | unitId",
                "{\"unitId\": 1, \"seats\": -1} | seats",
                "{\"unitId\": 1, \"contactPhone\": \"gọi sau\"} | contactPhone",
                "{\"unitId\": 1, \"technicianPhone\": \"+8400\"} | technicianPhone",
                "{\"unitId\": 1, \"name\": \"a\\u0000\"} | name",
            })
    void input_that_cannot_be_taken_names_its_field(String body, String field) {
        add(aClass("2026-09-10"), body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
    }

    @Test
    void a_site_needs_a_unit_that_is_valid_on_the_day() {
        add(aClass("2026-09-10"), "{\"unitId\": " + province("2024-09-10") + "}")
                .statusCode(400)
                .body("violations[0].field", equalTo("unitId"));
    }

    @Test
    void a_cancelled_class_takes_no_sites() {
        String id = aClass("2026-09-10");
        given().contentType(ContentType.JSON)
                .body("{\"reason\": \"Không tổ chức\"}")
                .post("/api/classes/{id}/cancellation", id);

        byArea(id, "{\"level\": \"PROVINCE\"}").statusCode(409).body("code", equalTo("class.cancelled"));
    }

    @Test
    void what_does_not_exist_is_told_as_such() {
        UUID nobody = UUID.randomUUID();
        given().get("/api/classes/{id}/sites", nobody).then().statusCode(404);
        add(nobody.toString(), "{\"unitId\": 1}").statusCode(404);
        byArea(nobody.toString(), "{\"level\": \"PROVINCE\"}").statusCode(404);
        patch(nobody.toString(), "{}").statusCode(404);
        given().delete("/api/sites/{id}", nobody).then().statusCode(404);
    }

    private static String aClass(String firstDay) {
        return given().contentType(ContentType.JSON)
                .body("{\"title\": \"Lớp có các điểm cầu\", \"startsOn\": \"" + firstDay + "\"}")
                .post("/api/classes")
                .path("id");
    }

    private static int province(String on) {
        return given().get("/api/units?level=PROVINCE&size=1&on=" + on).path("items[0].id");
    }

    private static ValidatableResponse add(String classId, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/classes/{id}/sites", classId)
                .then();
    }

    private static ValidatableResponse byArea(String classId, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/classes/{id}/sites/by-area", classId)
                .then();
    }

    private static ValidatableResponse patch(String site, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .patch("/api/sites/{id}", site)
                .then();
    }
}

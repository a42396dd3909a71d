package vn.ntm.training.attendance.declared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;

@QuarkusTest
class DeclaredParticipationApiTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 14);
    private static final String DOCUMENT = "Báo cáo số 12/BC-VPĐP ngày 05/01/2024";

    @Inject
    GivenRows rows;

    private GivenClass held;
    private long province;

    @BeforeEach
    void a_class_of_the_past() {
        held = rows.classOn(DAY).status("CLOSED");
        province = rows.unit("L63", "54", DAY).lowest();
    }

    @Test
    void a_number_without_names_stands_in_its_own_column_of_the_tally() {
        declare(number(province, "COMMUNE", 240))
                .statusCode(201)
                .body("unit", equalTo("Tỉnh Phú Yên"))
                .body("count", equalTo(240))
                .body("heldOn", equalTo("2023-09-14"))
                .body("sourceDocument", equalTo(DOCUMENT));
        declare(number(null, null, 60)).statusCode(201);
        list().body("total", equalTo(2)).body("items.count", contains(240, 60));
        given().get("/api/classes/{id}/tally", held.id())
                .then()
                .body("declared", equalTo(300))
                .body("participations", equalTo(0));
    }

    @Test
    void a_correction_supersedes() {
        String wrong = declare(number(province, "COMMUNE", 240)).extract().path("id");
        send("PUT", wrong, number(province, "COMMUNE", 204))
                .statusCode(200)
                .body("count", equalTo(204))
                .body("id", not(equalTo(wrong)));
        list().body("items.count", contains(204));
        send("PUT", wrong, number(province, "COMMUNE", 1)).statusCode(409).body("code", equalTo("declared.superseded"));
    }

    @Test
    void a_withdrawn_number_counts_no_more() {
        String wrong = declare(number(province, "COMMUNE", 240)).extract().path("id");
        given().delete(address() + "/" + wrong).then().statusCode(204);
        list().body("total", equalTo(0));
        given().delete(address() + "/" + wrong).then().statusCode(409);
        given().delete(address() + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void the_same_unit_and_level_is_not_declared_twice() {
        declare(number(null, null, 240)).statusCode(201);
        declare(number(null, null, 240)).statusCode(409).body("code", equalTo("declared.exists"));
    }

    @Test
    void a_unit_that_is_not_there_on_the_day_is_named() {
        declare(number(rows.unit("N34", "25", LocalDate.of(2026, 1, 1)).lowest(), null, 1))
                .statusCode(400)
                .body("violations.field", contains("unitId"));
        declare(number(-1L, null, 1)).statusCode(400).body("violations.field", contains("unitId"));
    }

    @ParameterizedTest
    @CsvSource({"0,BC,count", "1000001,BC,count", ",BC,count", "1,,sourceDocument", "1,' ',sourceDocument"})
    void wrong_fields_are_named(Integer count, String document, String field) {
        Map<String, Object> body = number(province, null, 1);
        body.put("count", count);
        body.put("sourceDocument", document);
        declare(body).statusCode(400).body("violations.field", contains(field));
    }

    @Test
    void nothing_is_declared_for_a_class_that_was_not_held() {
        GivenClass ahead = rows.classOn(LocalDate.of(2026, 8, 20));
        given().contentType(ContentType.JSON)
                .body(number(null, null, 5))
                .post("/api/classes/{id}/declared-participations", ahead.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("declared.not-held-yet"));
        held.status("CANCELLED");
        declare(number(null, null, 5)).statusCode(409).body("code", equalTo("class.cancelled"));
        given().get("/api/classes/{id}/declared-participations", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private String address() {
        return "/api/classes/" + held.id() + "/declared-participations";
    }

    private ValidatableResponse declare(Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body).post(address()).then();
    }

    private ValidatableResponse send(String method, String id, Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .request(method, address() + "/" + id)
                .then();
    }

    private ValidatableResponse list() {
        return given().get(address()).then().statusCode(200);
    }

    private static Map<String, Object> number(Long unit, String level, int count) {
        Map<String, Object> body = new HashMap<>();
        body.put("unitId", unit);
        body.put("cadreLevel", level);
        body.put("count", count);
        body.put("sourceDocument", DOCUMENT);
        return body;
    }
}

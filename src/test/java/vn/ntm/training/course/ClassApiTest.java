package vn.ntm.training.course;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClassApiTest {

    private static final String SESSION = """
            {"startsAt": "2026-09-10T08:00:00+07:00", "endsAt": "2026-09-10T11:00:00+07:00"}""";

    @Test
    void a_class_has_defaults_for_all_but_its_title() {
        create("""
                {"title": "  Tập huấn  tiêu chí NTM "}""")
                .statusCode(201)
                .header("Location", containsString("/api/classes/"))
                .header("ETag", notNullValue())
                .body("title", equalTo("Tập huấn tiêu chí NTM"))
                .body("code", matchesPattern("LH-2026-\\d{4}"))
                .body("status", equalTo("DRAFT"))
                .body("format", equalTo("ONLINE"))
                .body("registrationMode", equalTo("OPEN"))
                .body("countingRule", equalTo("ONCE_PER_CLASS"))
                .body("countingThreshold", equalTo(1))
                .body("acceptedEvidence", equalTo(List.of("ROLL", "CHECK_IN")))
                .body("joinLogMinutes", equalTo(30))
                .body("certificate", equalTo(false))
                .body("synthetic", equalTo(false))
                .body("sessions", empty());
    }

    @Test
    void a_class_keeps_all_that_its_organiser_says() {
        create("""
                {"title": "Chuyển đổi số cho cán bộ xã", "format": "HYBRID", "curriculumCode": "CDS-2024",
                 "audienceLevels": ["COMMUNE", "VILLAGE"], "documentNumber": "39/VPĐP-NV", "documentDate": "2026-08-01",
                 "startsOn": "2026-09-10", "endsOn": "2026-09-11", "capacity": 300, "registrationMode": "APPROVAL",
                 "registrationOpensAt": "2026-08-10T00:00:00+07:00", "registrationClosesAt": "2026-09-09T17:00:00+07:00",
                 "countingRule": "PER_SESSION", "certificate": true,
                 "sessions": [{"title": "Buổi 1", "startsAt": "2026-09-10T08:00:00+07:00",
                    "endsAt": "2026-09-10T11:00:00+07:00", "periods": 4, "tool": "Zoom", "link": "https://zoom.example/j/1",
                    "meetingId": "123", "passcode": "bí mật",
                    "trainers": [{"fullName": "Lê Văn Tám", "phone": "0912 345 678"}]}]}""")
                .statusCode(201)
                .body("curriculumCode", equalTo("CDS-2024"))
                .body("audienceLevels", hasSize(2))
                .body("documentNumber", equalTo("39/VPĐP-NV"))
                .body("capacity", equalTo(300))
                .body("registrationClosesAt", equalTo("2026-09-09T10:00:00Z"))
                .body("certificate", equalTo(true))
                .body("sessions[0].ordinal", equalTo(1))
                .body("sessions[0].startsAt", equalTo("2026-09-10T01:00:00Z"))
                .body("sessions[0].passcode", equalTo("bí mật"))
                .body("sessions[0].trainers[0].phone", equalTo("+84912345678"));
    }

    @Test
    void a_class_lives_from_draft_to_published_to_cancelled() {
        String id = createdWithSession();

        json().post("/api/classes/{id}/publication", id).then().statusCode(200).body("status", equalTo("PUBLISHED"));
        problem(json().post("/api/classes/{id}/publication", id).then(), 409, "class.not-draft");
        json().body("""
                {"reason": "Bão"}""")
                .post("/api/classes/{id}/cancellation", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("statusReason", equalTo("Bão"));
        problem(patch(id, "{\"title\": \"Khác\"}"), 409, "class.cancelled");
    }

    @Test
    void a_cancellation_says_why() {
        String id = createdWithSession();

        json().body("{}")
                .post("/api/classes/{id}/cancellation", id)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        json().post("/api/classes/{id}/cancellation", id).then().statusCode(400);
    }

    @Test
    void a_class_is_not_closed_before_it_is_held() {
        problem(json().post("/api/classes/{id}/closing", createdWithSession()).then(), 409, "class.not-held");
    }

    @Test
    void a_copy_is_a_new_draft_with_shifted_sessions() {
        String id = createdWithSession();
        String site = json().body("""
                {"unitId": %d, "name": "Hội trường"}""".formatted(anyProvince()))
                .post("/api/classes/{id}/sites", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String copy = json().body("""
                {"firstDate": "2047-01-08"}""")
                .post("/api/classes/{id}/copies", id)
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("code", matchesPattern("LH-2047-\\d{4}"))
                .body("copiedFrom", equalTo(id))
                .body("sessions[0].startsAt", equalTo("2047-01-08T01:00:00Z"))
                .extract()
                .path("id");

        json().get("/api/classes/{id}/sites", copy)
                .then()
                .body("total", equalTo(1))
                .body("items[0].name", equalTo("Hội trường"))
                .body("items[0].id", not(equalTo(site)));
        json().body("{}").post("/api/classes/{id}/copies", id).then().statusCode(400);
    }

    @Test
    void a_patch_leaves_what_is_absent_and_clears_what_is_null() {
        String id = create("""
                {"title": "Lớp", "capacity": 30, "documentNumber": "1/KH"}""").extract().path("id");

        patch(id, """
                {"capacity": null, "title": "Lớp mới"}""")
                .statusCode(200)
                .body("title", equalTo("Lớp mới"))
                .body("capacity", nullValue())
                .body("documentNumber", equalTo("1/KH"));
        patch(id, """
                {"title": null}""").statusCode(400).body("violations[0].field", equalTo("title"));
    }

    @Test
    void an_edit_of_an_older_version_is_refused() {
        String id = createdWithSession();
        String seen = given().get("/api/classes/{id}", id).header("ETag");

        json().header("If-Match", seen)
                .body("{\"title\": \"Một\"}")
                .patch("/api/classes/{id}", id)
                .then()
                .statusCode(200);
        problem(
                json().header("If-Match", seen)
                        .body("{\"title\": \"Hai\"}")
                        .patch("/api/classes/{id}", id)
                        .then(),
                412,
                "version.stale");
    }

    @Test
    void a_publication_of_an_older_version_is_refused() {
        String id = createdWithSession();
        String seen = given().get("/api/classes/{id}", id).header("ETag");
        patch(id, "{\"title\": \"Khác hẳn\"}").statusCode(200);

        problem(
                json().header("If-Match", seen)
                        .post("/api/classes/{id}/publication", id)
                        .then(),
                412,
                "version.stale");
    }

    @Test
    void a_change_of_a_session_is_a_change_of_its_class() {
        String id = createdWithSession();
        String seen = given().get("/api/classes/{id}", id).header("ETag");
        String session = given().get("/api/classes/{id}", id).path("sessions[0].id");

        json().body("{\"title\": \"Buổi sáng\"}")
                .patch("/api/sessions/{id}", session)
                .then()
                .statusCode(200);

        assertThat(given().get("/api/classes/{id}", id).header("ETag")).isNotEqualTo(seen);
    }

    @Test
    void classes_are_found_by_title_without_accents_and_by_code() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String code = create("{\"title\": \"Tiêu chí Đô thị " + mark + "\"}")
                .extract()
                .path("code");

        given().queryParam("q", "tieu chi do thi " + mark)
                .get("/api/classes")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].code", equalTo(code));
        given().queryParam("q", code.toLowerCase()).get("/api/classes").then().body("items.code", hasItem(code));
    }

    @Test
    void a_list_can_be_filtered_sorted_and_paged() {
        String mark = "M" + UUID.randomUUID().toString().substring(0, 8);
        create("{\"title\": \"B " + mark + "\", \"startsOn\": \"2031-03-01\", \"endsOn\": \"2031-03-02\"}");
        create("{\"title\": \"A " + mark + "\", \"startsOn\": \"2031-05-01\", \"curriculumCode\": \"CDS-2024\"}");
        create("{\"title\": \"C " + mark + "\", \"startsOn\": \"2032-01-01\"}");

        listed(mark, "sort", "title").body("items.title", contains("A " + mark, "B " + mark, "C " + mark));
        listed(mark, "sort", "-startsAt").body("items.title", contains("C " + mark, "A " + mark, "B " + mark));
        listed(mark, "year", "2031").body("total", equalTo(2));
        listed(mark, "from", "2031-03-02").body("total", equalTo(3));
        listed(mark, "from", "2031-03-03").body("total", equalTo(2));
        listed(mark, "to", "2031-04-30").body("total", equalTo(1));
        listed(mark, "curriculum", "CDS-2024").body("items.title", contains("A " + mark));
        listed(mark, "status", "DRAFT,PUBLISHED").body("total", equalTo(3));
        listed(mark, "status", "CANCELLED").body("total", equalTo(0));
        listed(mark, "size", "2").body("items", hasSize(2)).body("total", equalTo(3));
        listed(mark, "page", "1").body("items", empty());
    }

    @Test
    void a_list_never_shows_the_way_into_the_online_room() {
        createdWithSession();

        given().get("/api/classes")
                .then()
                .statusCode(200)
                .body("total", greaterThan(0))
                .body("items[0].sessions", nullValue())
                .body("items[0].passcode", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "status, HALF, status",
        "year, twenty, year",
        "year, 1, year",
        "from, 2026-02-30, from",
        "to, tomorrow, to",
        "organiser, x, organiser",
        "sort, passcode, sort",
        "size, 201, size",
        "page, -1, page"
    })
    void a_question_that_makes_no_sense_names_its_parameter(String parameter, String value, String field) {
        given().queryParam(parameter, value)
                .get("/api/classes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | title",
                "{\"title\": \"\"} | title",
                "{\"title\": \" \\u00a0 \"} | title",
                "{\"title\": 12} | title",
                "{\"title\": [\"x\"]} | title",
                "{\"title\": \"a\\u0000b\"} | title",
                "{\"title\": \"a\\u0007b\"} | title",
                "{\"title\": \"a\\ud800b\"} | title",
                "{\"title\": \"x\", \"format\": \"RADIO\"} | format",
                "{\"title\": \"x\", \"format\": 0} | format",
                "{\"title\": \"x\", \"capacity\": 0} | capacity",
                "{\"title\": \"x\", \"capacity\": -5} | capacity",
                "{\"title\": \"x\", \"capacity\": 2.5} | capacity",
                "{\"title\": \"x\", \"capacity\": \"30\"} | capacity",
                "{\"title\": \"x\", \"capacity\": 99999999999} | capacity",
                "{\"title\": \"x\", \"startsOn\": \"2026-09-02\", \"endsOn\": \"2026-09-01\"} | endsOn",
                "{\"title\": \"x\", \"startsOn\": \"2026-02-30\"} | startsOn",
                "{\"title\": \"x\", \"startsOn\": \"10/09/2026\"} | startsOn",
                "{\"title\": \"x\", \"startsOn\": \"0206-09-01\"} | startsOn",
                "{\"title\": \"x\", \"countingThreshold\": 0} | countingThreshold",
                "{\"title\": \"x\", \"acceptedEvidence\": [\"CHECK_IN\"]} | acceptedEvidence",
                "{\"title\": \"x\", \"joinLogMinutes\": 0} | joinLogMinutes",
                "{\"title\": \"x\", \"certificate\": \"yes\"} | certificate",
                "{\"title\": \"x\", \"curriculumCode\": \"NONE\"} | curriculumCode",
                "{\"title\": \"x\", \"moduleIds\": [\"0198c000-0000-7000-8000-000000000000\"]} | moduleIds",
                "{\"title\": \"x\", \"moduleIds\": [\"seven\"]} | moduleIds[0]",
                "{\"title\": \"x\", \"moduleIds\": [null]} | moduleIds",
                "{\"title\": \"x\", \"audienceLevels\": [\"NATION\"]} | audienceLevels[0]",
                "{\"title\": \"x\", \"organiserUnitId\": 999999999} | organiserUnitId",
                "{\"title\": \"x\", \"areaUnitIds\": [999999999]} | areaUnitIds",
                "{\"title\": \"x\", \"registrationOpensAt\": \"2026-09-02T00:00:00Z\", \"registrationClosesAt\": \"2026-09-01T00:00:00Z\"} | registrationClosesAt",
                "{\"title\": \"x\", \"registrationClosesAt\": \"+1000000000-12-31T23:59:59Z\"} | registrationClosesAt",
                "{\"title\": \"x\", \"startsOn\": \"+999999999-12-31\"} | startsOn",
                "{\"title\": \"x\", \"organiserUnitId\": -1} | organiserUnitId",
                "{\"title\": \"x\", \"organiserUnitId\": 1e400} | organiserUnitId",
                "{\"title\": \"x\", \"registrationOpensAt\": \"2026-09-02\"} | registrationOpensAt",
                "{\"title\": \"x\", \"sessions\": [{}]} | sessions[0].endsAt",
                "{\"title\": \"x\", \"sessions\": [null]} | sessions[0]",
                "{\"title\": \"x\", \"status\": \"CLOSED\"} | status",
            })
    void input_that_cannot_be_taken_names_its_field(String body, String field) {
        create(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field))
                .body("violations[0].message", not(containsString("Exception")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":", "[]", "null", "", "\"x\"", "{\"title\": \"x\"} {}"})
    void a_body_that_is_no_class_is_refused(String body) {
        create(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void a_title_that_is_too_long_is_refused() {
        create("{\"title\": \"" + "x".repeat(501) + "\"}")
                .statusCode(400)
                .body("violations[0].field", equalTo("title"));
    }

    @Test
    void an_unknown_class_is_told_as_such() {
        problem(given().get("/api/classes/{id}", UUID.randomUUID()).then(), 404, "not-found.class");
        given().get("/api/classes/LH-2026-0001").then().statusCode(404).contentType("application/problem+json");
        problem(json().post("/api/classes/{id}/publication", UUID.randomUUID()).then(), 404, "not-found.class");
        problem(patch(UUID.randomUUID().toString(), "{}"), 404, "not-found.class");
    }

    @Test
    void a_unit_that_did_not_exist_on_the_day_cannot_be_invited() {
        int haTay = districtOf2024();

        create("{\"title\": \"Lớp 2024\", \"startsOn\": \"2024-05-06\", \"areaUnitIds\": [" + haTay + "]}")
                .statusCode(201);
        create("{\"title\": \"Lớp 2026\", \"startsOn\": \"2026-05-06\", \"areaUnitIds\": [" + haTay + "]}")
                .statusCode(400)
                .body("violations[0].field", equalTo("areaUnitIds"));
    }

    @Test
    void modules_are_those_of_the_curriculum() {
        String module = given().get("/api/curricula/KHUNG-2021-2025").path("modules[0].id");

        create("{\"title\": \"x\", \"curriculumCode\": \"KHUNG-2021-2025\", \"moduleIds\": [\"" + module + "\"]}")
                .statusCode(201)
                .body("moduleIds", contains(module));
        create("{\"title\": \"x\", \"curriculumCode\": \"CDS-2024\", \"moduleIds\": [\"" + module + "\"]}")
                .statusCode(400)
                .body("violations[0].field", equalTo("moduleIds"));
    }

    private static ValidatableResponse listed(String mark, String parameter, String value) {
        return given().queryParam("q", mark)
                .queryParam(parameter, value)
                .get("/api/classes")
                .then()
                .statusCode(200);
    }

    private static int anyProvince() {
        return given().get("/api/units?level=PROVINCE&on=2026-09-10&size=1").path("items[0].id");
    }

    private static int districtOf2024() {
        return given().get("/api/units?level=DISTRICT&on=2024-05-06&size=1").path("items[0].id");
    }

    private static String createdWithSession() {
        return create("{\"title\": \"Lớp một buổi\", \"sessions\": [" + SESSION + "]}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse create(String body) {
        return json().body(body).post("/api/classes").then();
    }

    private static ValidatableResponse patch(String id, String body) {
        return json().body(body).patch("/api/classes/{id}", id).then();
    }

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    private static void problem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).contentType("application/problem+json").body("code", endsWith(code));
    }
}

package vn.ntm.training.registration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.registration.GivenClasses.mode;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.course.ClassPlanning;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.course.SiteInput;
import vn.ntm.training.course.SitePlanning;

@QuarkusTest
class RegistrationApiTest {

    @Inject
    GivenClasses classes;

    @Inject
    ClassPlanning planning;

    @Inject
    SitePlanning sites;

    private long commune;

    @BeforeEach
    void aCommune() {
        commune = classes.commune().id();
    }

    @Test
    void a_person_registers_and_is_shown_with_the_unit_of_the_day() {
        UUID classId = classes.aClass(anything());
        String id = register(classId, person("Nguyễn Thị Ánh", 1980, "0912 345 678"))
                .statusCode(201)
                .header("Location", containsString("/api/registrations/"))
                .body("status", equalTo("CONFIRMED"))
                .body("queuePosition", nullValue())
                .extract()
                .path("id");
        get(id).statusCode(200)
                .header("ETag", notNullValue())
                .body("classId", equalTo(classId.toString()))
                .body("trainee.fullName", equalTo("Nguyễn Thị Ánh"))
                .body("trainee.phone", equalTo("+84912345678"))
                .body("trainee.unitPath", equalTo(classes.commune().path()))
                .body("trainee.cadreLevel", equalTo("COMMUNE"));
    }

    @Test
    void the_same_person_is_not_registered_twice_for_a_class_but_for_another_class() {
        UUID classId = classes.aClass(anything());
        register(classId, person("Lê Thị Hòa", 1975, "0912000111")).statusCode(201);
        register(classId, person("LÊ THỊ HOÀ", 1975, null))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("registration.already"));
        register(classId, person("Lê Thị Hòa", 1975, "0912000222")).statusCode(201);
        register(classes.aClass(anything()), person("Lê Thị Hòa", 1975, "0912000111"))
                .statusCode(201);
    }

    @Test
    void a_full_class_queues_and_who_cancels_makes_room_for_the_first() {
        UUID classId = classes.aClass(seats(1));
        String first = registered(classId, person("Người Thứ Nhất", 1971, null));
        register(classId, person("Người Thứ Hai", 1972, null))
                .statusCode(201)
                .body("status", equalTo("WAITLISTED"))
                .body("queuePosition", equalTo(1));
        register(classId, person("Người Thứ Ba", 1973, null)).body("queuePosition", equalTo(2));

        given().delete("/api/registrations/" + first).then().statusCode(204);

        get(first).body("status", equalTo("CANCELLED"));
        list(classId, "status=CONFIRMED").body("items.trainee.fullName", contains("Người Thứ Hai"));
        list(classId, "status=WAITLISTED").body("items.trainee.fullName", contains("Người Thứ Ba"));
        given().delete("/api/registrations/" + first)
                .then()
                .statusCode(409)
                .body("code", equalTo("registration.cancelled-before"));
        register(classId, person("Người Thứ Nhất", 1971, null))
                .statusCode(201)
                .body("id", equalTo(first))
                .body("queuePosition", equalTo(2));
    }

    @Test
    void more_seats_are_given_to_those_who_wait() {
        UUID classId = classes.aClass(seats(1));
        registered(classId, person("Người Thứ Nhất", 1971, null));
        registered(classId, person("Người Thứ Hai", 1972, null));
        registered(classId, person("Người Thứ Ba", 1973, null));
        given().contentType(ContentType.JSON)
                .body("{\"capacity\": null}")
                .patch("/api/classes/" + classId)
                .then()
                .statusCode(200);
        list(classId, "status=CONFIRMED").body("total", equalTo(3));
    }

    @Test
    void an_organiser_approves_or_rejects() {
        UUID classId = classes.aClass(mode(RegistrationMode.APPROVAL));
        String yes = registered(classId, person("Người Được Duyệt", 1971, null));
        String no = registered(classId, person("Người Bị Từ Chối", 1972, null));
        get(yes).body("status", equalTo("PENDING"));
        post(yes, "confirmation", "{}").statusCode(200).body("status", equalTo("CONFIRMED"));
        post(yes, "confirmation", "{}").statusCode(409).body("code", equalTo("registration.not-pending"));
        post(no, "rejection", "{\"reason\": \" \"}").statusCode(400).body("violations.field", contains("reason"));
        post(no, "rejection", "{\"reason\": \"Không đúng thành phần\"}")
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("statusReason", equalTo("Không đúng thành phần"));
        register(classId, person("Người Bị Từ Chối", 1972, null))
                .statusCode(409)
                .body("code", equalTo("registration.rejected-before"));
    }

    @Test
    void an_edit_of_what_somebody_else_changed_is_refused() {
        UUID classId = classes.aClass(anything());
        String id = registered(classId, person("Người Đổi Ý", 1971, null));
        given().header("If-Match", "\"99\"")
                .contentType(ContentType.JSON)
                .post("/api/registrations/" + id + "/cancellation")
                .then()
                .statusCode(412);
        post(id, "cancellation", "").statusCode(200);
    }

    @Test
    void the_list_is_ordered_by_given_name_and_searched_without_accents() {
        UUID classId = classes.aClass(anything());
        registered(classId, person("Trần Văn Đức", 1971, null));
        registered(classId, person("Nguyễn Văn Ân", 1972, null));
        registered(classId, person("Bùi Thị An", 1973, null));
        registered(classId, person("Lê Thị Dung", 1974, null));
        list(classId, "page=0")
                .body("total", equalTo(4))
                .body("items.trainee.fullName", contains("Bùi Thị An", "Nguyễn Văn Ân", "Lê Thị Dung", "Trần Văn Đức"));
        list(classId, "q=van&sort=-name&size=1")
                .body("total", equalTo(2))
                .body("items.trainee.fullName", contains("Trần Văn Đức"));
        list(classId, "unit=" + classes.province(0).id()).body("total", equalTo(4));
        list(classId, "unit=" + classes.province(1).id()).body("total", equalTo(0));
        given().get("/api/classes/" + classId + "/registrations?status=LOST")
                .then()
                .statusCode(400)
                .body("violations.field", contains("status"));
    }

    @Test
    void people_sit_at_the_site_of_their_unit() {
        UUID classId = classes.aClass(anything());
        UUID province = site(classId, classes.province(0).id());
        UUID ofCommune = site(classId, commune);
        get(registered(classId, person("Người Của Xã", 1971, null))).body("siteId", equalTo(ofCommune.toString()));
        long other = classes.communes(0).get(1).id();
        get(registered(classId, person("Người Xã Khác", 1971, null).replace("" + commune, "" + other)))
                .body("siteId", equalTo(province.toString()));
        UUID elsewhere = site(classes.aClass(anything()), commune);
        register(classId, person("Người Đi Lạc", 1971, null).replace("null}", "\"" + elsewhere + "\"}"))
                .statusCode(400)
                .body("violations.field", contains("siteId"));
    }

    @Test
    void a_cadre_of_the_ministry_has_no_unit() {
        UUID classId = classes.aClass(input -> input.inviting(Set.of(commune)));
        register(classId, """
                {"trainee": {"fullName": "Lê Trung Ương", "birthYear": 1970, "cadreLevel": "CENTRAL"}}""").statusCode(201);
    }

    @Test
    void a_unit_that_is_not_invited_not_valid_or_too_high_is_refused() {
        UUID classId = classes.aClass(
                input -> input.inviting(Set.of(classes.province(1).id())));
        register(classId, person("Người Tỉnh Khác", 1971, null))
                .statusCode(409)
                .body("code", equalTo("registration.outside-areas"));
        UUID open = classes.aClass(anything());
        register(open, person("Người Không Nơi", 1971, null).replace("" + commune, "999999999"))
                .statusCode(400)
                .body("violations.field", contains("trainee.unitId"));
        register(
                        open,
                        person("Người Của Tỉnh", 1971, null)
                                .replace("" + commune, "" + classes.province(0).id()))
                .statusCode(400)
                .body("violations.field", contains("trainee.unitId"));
    }

    @Test
    void nobody_registers_alone_for_a_class_that_takes_lists_or_is_not_open() {
        register(classes.aClass(mode(RegistrationMode.LIST_ONLY)), person("Người Đi Lẻ", 1971, null))
                .statusCode(409)
                .body("code", equalTo("registration.list-only"));
        register(classes.aDraft(anything()), person("Người Đến Sớm", 1971, null))
                .statusCode(409)
                .body("code", equalTo("class.not-published"));
        UUID cancelled = classes.aClass(anything());
        String id = registered(cancelled, person("Người Trong Lớp Hủy", 1971, null));
        planning.cancel(cancelled, "Bão");
        given().delete("/api/registrations/" + id).then().statusCode(409).body("code", equalTo("class.cancelled"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "{\"trainee\": 5}",
                "{\"trainee\": {\"fullName\": \"A\\u0000B\"}}",
                "{\"trainee\": {\"name\": \"An\"}}",
                "{\"trainee\": {\"fullName\": \"Lê An\", \"birthYear\": \"x\"}}",
                "{\"trainee\": {\"fullName\": \"Lê An\", \"gender\": \"X\"}}",
                "{\"trainee\": {\"fullName\": \"Lê An\", \"birthYear\": 1e99}}",
                "{\"siteId\": \"no\"}"
            })
    void a_body_that_says_nothing_is_told_what_is_wrong(String body) {
        register(classes.aClass(anything()), body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", not(nullValue()));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        register(classes.aClass(anything()), """
                {"trainee": {"fullName": "123", "birthYear": 1800, "cadreLevel": "COMMUNE", "phone": "912345678",
                 "email": "x", "position": "%s"}}""".formatted("x".repeat(400)))
                .statusCode(400)
                .body("violations", hasSize(6))
                .body("violations.field", hasItem("trainee.phone"));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        register(UUID.randomUUID(), person("Lê An", 1970, null))
                .statusCode(404)
                .body("code", equalTo("not-found.class"));
        given().get("/api/classes/" + UUID.randomUUID() + "/registrations")
                .then()
                .statusCode(404);
        given().get("/api/classes/not-a-uuid/registrations").then().statusCode(404);
        get(UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("not-found.registration"));
        get("not-a-uuid").statusCode(404).contentType("application/problem+json");
        post(UUID.randomUUID().toString(), "confirmation", "{}").statusCode(404);
        given().delete("/api/registrations/" + UUID.randomUUID()).then().statusCode(404);
    }

    private UUID site(UUID classId, long unit) {
        return sites.addSite(classId, SiteInput.of(unit, "Điểm cầu")).id();
    }

    private String person(String name, int birthYear, String phone) {
        return """
                {"trainee": {"fullName": "%s", "gender": "FEMALE", "birthYear": %d, "position": "Công chức",
                 "cadreLevel": "COMMUNE", "unitId": %d, "phone": %s, "email": null, "organisation": null},
                 "siteId": null}""".formatted(name, birthYear, commune, phone == null ? "null" : '"' + phone + '"');
    }

    private static ValidatableResponse register(UUID classId, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/classes/" + classId + "/registrations")
                .then();
    }

    private static String registered(UUID classId, String body) {
        return register(classId, body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse post(String id, String noun, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/registrations/" + id + "/" + noun)
                .then();
    }

    private static ValidatableResponse get(String id) {
        return given().get("/api/registrations/" + id).then();
    }

    private static ValidatableResponse list(UUID classId, String query) {
        return given().get("/api/classes/" + classId + "/registrations?" + query)
                .then()
                .statusCode(200);
    }
}

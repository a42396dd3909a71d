package vn.ntm.training.registration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.course.SiteInput;
import vn.ntm.training.course.SitePlanning;

@QuarkusTest
class QuotaApiTest {

    @Inject
    GivenClasses classes;

    @Inject
    SitePlanning sites;

    @Inject
    SeatOracle oracle;

    private long province;
    private long commune;
    private long neighbour;

    @BeforeEach
    void units() {
        province = classes.province(0).id();
        commune = classes.communes(0).get(0).id();
        neighbour = classes.communes(0).get(1).id();
    }

    @Test
    void a_person_needs_a_seat_of_the_class_and_of_each_quota_that_covers_the_person() throws Exception {
        UUID classId = classes.aClass(seats(10));
        put(classId, """
                {"items": [{"unitId": %d, "seats": 3}, {"unitId": %d, "seats": 1}, {"cadreLevel": "VILLAGE", "seats": 1}]}""".formatted(province, commune)).statusCode(200);
        register(classId, "Người Một", commune, "COMMUNE").body("status", equalTo("CONFIRMED"));
        register(classId, "Người Hai", commune, "COMMUNE")
                .body("status", equalTo("WAITLISTED"))
                .body("queuePosition", equalTo(1))
                .body("waitingFor.kind", equalTo("QUOTA"))
                .body("waitingFor.unitId", equalTo((int) commune));
        register(classId, "Người Ba", neighbour, "VILLAGE").body("status", equalTo("CONFIRMED"));
        register(classId, "Người Bốn", neighbour, "VILLAGE")
                .body("waitingFor.cadreLevel", equalTo("VILLAGE"))
                .body("queuePosition", equalTo(2));
        register(classId, "Người Năm", neighbour, "COMMUNE").body("status", equalTo("CONFIRMED"));
        register(classId, "Người Sáu", neighbour, "COMMUNE").body("waitingFor.unitId", equalTo((int) province));
        get(classId).body("taken", equalTo(3)).body("waiting", equalTo(3)).body("items.taken", contains(3, 1, 1));
        oracle.requireSound(classId);
    }

    @Test
    void a_copy_of_a_class_gives_its_seats_as_the_class_does_and_none_of_them_is_taken() throws Exception {
        UUID classId = classes.aClass(seats(10));
        put(classId, """
                {"items": [{"unitId": %d, "seats": 3}, {"cadreLevel": "VILLAGE", "seats": 1}],
                 "waitingListMode": "OFFER", "offerHours": 12, "siteLimit": true}""".formatted(province)).statusCode(200);
        register(classId, "Người Một", commune, "VILLAGE").body("status", equalTo("CONFIRMED"));
        String copy = given().contentType(ContentType.JSON)
                .body("{\"firstDate\": \"2026-10-01\"}")
                .post("/api/classes/" + classId + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        get(UUID.fromString(copy))
                .body("items.seats", contains(3, 1))
                .body("items.taken", contains(0, 0))
                .body("waitingListMode", equalTo("OFFER"), "offerHours", equalTo(12), "siteLimit", equalTo(true));
        oracle.requireSound(UUID.fromString(copy));
    }

    @Test
    void who_is_held_up_by_a_full_quota_is_passed_over_and_keeps_the_place() throws Exception {
        UUID classId = classes.aClass(seats(2));
        put(classId, "{\"items\": [{\"unitId\": %d, \"seats\": 1}]}".formatted(commune));
        String first =
                register(classId, "Người Có Chỗ", commune, "COMMUNE").extract().path("id");
        String second = register(classId, "Người Láng Giềng", neighbour, "COMMUNE")
                .extract()
                .path("id");
        String held =
                register(classId, "Người Bị Giữ", commune, "COMMUNE").extract().path("id");
        String next = register(classId, "Người Kế Tiếp", neighbour, "COMMUNE")
                .extract()
                .path("id");
        given().delete("/api/registrations/" + second).then().statusCode(204);
        one(next).body("status", equalTo("CONFIRMED"));
        one(held)
                .body("status", equalTo("WAITLISTED"))
                .body("queuePosition", equalTo(1))
                .body("waitingFor.kind", equalTo("CLASS"));
        given().delete("/api/registrations/" + first).then().statusCode(204);
        one(held).body("status", equalTo("CONFIRMED")).body("queuePosition", nullValue());
        oracle.requireSound(classId);
    }

    @Test
    void a_raised_quota_lets_people_move_up_and_one_below_what_is_taken_is_refused() throws Exception {
        UUID classId = classes.aClass(seats(5));
        put(classId, "{\"items\": [{\"unitId\": %d, \"seats\": 1}]}".formatted(commune));
        register(classId, "Người Một", commune, "COMMUNE");
        String waiting =
                register(classId, "Người Hai", commune, "COMMUNE").extract().path("id");
        put(classId, "{\"items\": [{\"unitId\": %d, \"seats\": 2}]}".formatted(commune))
                .body("items.taken", contains(2));
        one(waiting).body("status", equalTo("CONFIRMED"));
        put(classId, "{\"items\": [{\"unitId\": %d, \"seats\": 1}]}".formatted(province))
                .statusCode(409)
                .body("code", equalTo("quota.below-taken"));
        put(classId, "{\"items\": [{\"cadreLevel\": \"COMMUNE\", \"seats\": 1}]}")
                .statusCode(409)
                .body("code", equalTo("quota.level-below-taken"));
        put(classId, "{\"items\": []}").statusCode(200).body("items", hasSize(0));
        oracle.requireSound(classId);
    }

    @Test
    void what_makes_no_sense_is_told_at_its_field_and_an_older_version_is_not_taken() {
        UUID classId = classes.aClass(input -> input.seats(5).inviting(Set.of(province)));
        long elsewhere = classes.province(1).id();
        put(classId, "{\"items\": [{\"unitId\": %d, \"seats\": 1}]}".formatted(elsewhere))
                .statusCode(400)
                .body("violations[0].field", equalTo("items[0].unitId"));
        put(classId, "{\"items\": [{\"unitId\": %d, \"seats\": 6}]}".formatted(commune))
                .statusCode(400)
                .body("violations[0].field", equalTo("items[0].seats"));
        put(classId, "{\"items\": [{\"seats\": 1}]}").statusCode(400);
        put(classId, "{\"items\": [{\"unitId\": 1}]}").statusCode(400);
        String twice = "{\"unitId\": %d, \"seats\": 1}".formatted(commune);
        put(classId, "{\"items\": [" + twice + "," + twice + "]}")
                .statusCode(400)
                .body("violations[0].field", equalTo("items[1].unitId"));
        String tag = given().get("/api/classes/" + classId + "/quotas").header("ETag");
        put(classId, "{\"items\": [" + twice + "]}").statusCode(200);
        given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"items\": []}")
                .put("/api/classes/" + classId + "/quotas")
                .then()
                .statusCode(412);
    }

    @Test
    void a_full_room_leads_to_the_next_of_the_same_unit_and_then_to_the_queue_where_rooms_are_a_limit()
            throws Exception {
        UUID classId = classes.aClass(anything());
        String one = site(classId, "Phòng A", 1);
        String other = site(classId, "Phòng B", 1);
        put(classId, "{\"siteLimit\": true}").statusCode(200);
        String first = registerAt(classId, "Người Phòng Một", one)
                .body("status", equalTo("CONFIRMED"))
                .extract()
                .path("id");
        String second = registerAt(classId, "Người Phòng Hai", one)
                .body("status", equalTo("CONFIRMED"))
                .extract()
                .path("id");
        one(first).body("siteId", equalTo(one));
        one(second).body("siteId", equalTo(other));
        String third = registerAt(classId, "Người Phòng Ba", one)
                .body("status", equalTo("WAITLISTED"))
                .body("waitingFor.kind", equalTo("SITE"))
                .extract()
                .path("id");
        given().delete("/api/registrations/" + second).then().statusCode(204);
        one(third).body("status", equalTo("CONFIRMED")).body("siteId", equalTo(other));
        oracle.requireSound(classId);
    }

    private String site(UUID classId, String name, int seats) {
        return sites.addSite(classId, new SiteInput(commune, name, null, seats, null, null, null, null))
                .id()
                .toString();
    }

    private ValidatableResponse registerAt(UUID classId, String name, String site) {
        return post(classId, """
                {"trainee": {"fullName": "%s", "birthYear": 1970, "cadreLevel": "COMMUNE", "unitId": %d}, "siteId": "%s"}""".formatted(name, commune, site));
    }

    private static ValidatableResponse register(UUID classId, String name, long unit, String level) {
        return post(classId, """
                {"trainee": {"fullName": "%s", "birthYear": 1970, "cadreLevel": "%s", "unitId": %d}}""".formatted(name, level, unit));
    }

    private static ValidatableResponse post(UUID classId, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/classes/" + classId + "/registrations")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse one(String id) {
        return given().get("/api/registrations/" + id).then().statusCode(200);
    }

    private static ValidatableResponse get(UUID classId) {
        return given().get("/api/classes/" + classId + "/quotas").then().statusCode(200);
    }

    private static ValidatableResponse put(UUID classId, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .put("/api/classes/" + classId + "/quotas")
                .then();
    }
}

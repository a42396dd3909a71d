package vn.ntm.training.registration.reservation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestClock;

@QuarkusTest
class ReservationApiTest {

    /** The class starts on 10/09/2026 at 08:00 in Vietnam. */
    private static final Instant A_DAY_BEFORE = Instant.parse("2026-09-09T01:00:00Z");

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    ReservationJob job;

    @Inject
    TestClock clock;

    @Inject
    Told told;

    private long commune;
    private long neighbour;

    /** What the reminders will follow. */
    @Singleton
    static class Told {
        final Queue<SeatsToBeNamed> events = new ConcurrentLinkedQueue<>();

        void on(@Observes SeatsToBeNamed event) {
            events.add(event);
        }
    }

    @BeforeEach
    void units() {
        commune = classes.communes(0).get(0).id();
        neighbour = classes.communes(0).get(1).id();
    }

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
    }

    @Test
    void seats_without_names_are_taken_now_and_named_by_the_registrations_of_the_unit() {
        UUID classId = classes.aClass(seats(3));
        String id = reserved(classId, 2);
        register(classId, "Người Láng Giềng Một", neighbour).body("status", equalTo("CONFIRMED"));
        register(classId, "Người Láng Giềng Hai", neighbour).body("status", equalTo("WAITLISTED"));
        register(classId, "Người Nhà Một", commune).body("status", equalTo("CONFIRMED"));
        one(id).body("named", equalTo(1)).body("seats", equalTo(2));
        register(classId, "Người Nhà Hai", commune).body("status", equalTo("CONFIRMED"));
        register(classId, "Người Nhà Ba", commune).body("status", equalTo("WAITLISTED"));
        quotas(classId).body("taken", equalTo(3)).body("waiting", equalTo(2));
    }

    @Test
    void what_has_no_name_in_time_goes_to_those_who_wait_and_is_told_a_day_before() {
        UUID classId = classes.aClass(seats(2));
        String id = reserved(classId, 2);
        String waiting =
                register(classId, "Người Láng Giềng", neighbour).extract().path("id");
        register(classId, "Người Nhà", commune).body("status", equalTo("CONFIRMED"));
        clock.set(A_DAY_BEFORE.minus(Duration.ofHours(25)));
        job.watchDeadlines();
        assertThat(told.events).noneMatch(event -> event.reservationId().equals(UUID.fromString(id)));
        clock.set(A_DAY_BEFORE.minus(Duration.ofHours(24)));
        job.watchDeadlines();
        job.watchDeadlines();
        assertThat(told.events)
                .filteredOn(event -> event.reservationId().equals(UUID.fromString(id)))
                .containsExactly(new SeatsToBeNamed(UUID.fromString(id), classId, commune, 1, A_DAY_BEFORE));
        given().get("/api/registrations/" + waiting).then().body("status", equalTo("WAITLISTED"));
        clock.set(A_DAY_BEFORE);
        job.watchDeadlines();
        one(id).body("status", equalTo("LAPSED")).body("named", equalTo(1));
        given().get("/api/registrations/" + waiting).then().body("status", equalTo("CONFIRMED"));
        quotas(classId).body("taken", equalTo(2));
    }

    @Test
    void there_are_not_more_seats_to_hold_than_the_class_and_the_quotas_have() {
        UUID classId = classes.aClass(seats(5));
        given().contentType(ContentType.JSON)
                .body("{\"items\": [{\"unitId\": %d, \"seats\": 2}]}".formatted(commune))
                .put("/api/classes/" + classId + "/quotas")
                .then()
                .statusCode(200);
        reserve(given(), classId, commune, 3).statusCode(409).body("code", equalTo("reservation.quota-full"));
        reserve(given(), classId, neighbour, 6).statusCode(409).body("code", equalTo("reservation.class-full"));
        String id = reserved(classId, 2);
        quotas(classId).body("items.taken", contains(2));
        register(classId, "Người Nhà", commune).body("status", equalTo("CONFIRMED"));
        patch(id, "{\"seats\": 3}").statusCode(409);
        patch(id, "{\"seats\": 1}").statusCode(200).body("seats", equalTo(1));
        quotas(classId).body("items.taken", contains(1)).body("taken", equalTo(1));
        given().delete("/api/seat-reservations/" + id).then().statusCode(204);
        patch(id, "{\"seats\": 2}").statusCode(409).body("code", equalTo("reservation.not-open"));
        quotas(classId).body("taken", equalTo(1));
        given().contentType(ContentType.JSON)
                .body(Map.of("unitId", commune, "seats", 1, "nameUntil", "2026-09-10T02:00:00Z"))
                .post("/api/classes/" + classId + "/seat-reservations")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("nameUntil"));
    }

    @Test
    void a_desk_holds_seats_for_its_own_units_and_sees_no_others() {
        UUID classId = classes.aClass(seats(5));
        User own = users.with(GrantInput.of(Role.COMMUNE_DESK, commune));
        User sibling = users.with(GrantInput.of(Role.COMMUNE_DESK, neighbour));
        reserve(sibling.request(), classId, commune, 1).statusCode(403);
        String id = reserve(own.request(), classId, commune, 1)
                .statusCode(201)
                .extract()
                .path("id");
        String list = "/api/classes/" + classId + "/seat-reservations";
        own.request().get(list).then().body("items.id", contains(id));
        sibling.request().get(list).then().body("items", hasSize(0));
        sibling.request().get("/api/seat-reservations/" + id).then().statusCode(404);
        sibling.request().delete("/api/seat-reservations/" + id).then().statusCode(404);
        own.request().delete("/api/seat-reservations/" + id).then().statusCode(204);
    }

    private String reserved(UUID classId, int seats) {
        return reserve(given(), classId, commune, seats)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse reserve(RequestSpecification by, UUID classId, long unit, int seats) {
        return by.contentType(ContentType.JSON)
                .body(Map.of("unitId", unit, "seats", seats))
                .post("/api/classes/" + classId + "/seat-reservations")
                .then();
    }

    private static ValidatableResponse patch(String id, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .patch("/api/seat-reservations/" + id)
                .then();
    }

    private static ValidatableResponse register(UUID classId, String name, long unit) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "trainee",
                        Map.of("fullName", name, "birthYear", 1970, "cadreLevel", "COMMUNE", "unitId", unit)))
                .post("/api/classes/" + classId + "/registrations")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse one(String id) {
        return given().get("/api/seat-reservations/" + id).then().statusCode(200);
    }

    private static ValidatableResponse quotas(UUID classId) {
        return given().get("/api/classes/" + classId + "/quotas").then().statusCode(200);
    }
}

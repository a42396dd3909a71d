package vn.ntm.training.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.training.registration.GivenClasses.mode;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestClock;

/** Offers, replacements and decisions about many. */
@QuarkusTest
class OfferApiTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    OfferJob job;

    @Inject
    SeatOracle oracle;

    @Inject
    TestClock clock;

    @Inject
    Told told;

    /** The events that messages will follow. */
    @Singleton
    static class Told {
        final Queue<Object> events = new ConcurrentLinkedQueue<>();

        void on(@Observes SeatOffered offered) {
            events.add(offered);
        }

        void on(@Observes MovedUp moved) {
            events.add(moved);
        }
    }

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
    }

    @Test
    void a_free_seat_is_held_for_the_first_who_waits_until_it_is_accepted() throws Exception {
        UUID classId = offering(1);
        String first = registered(classId, "Người Có Chỗ");
        String second = registered(classId, "Người Được Mời");
        String third = registered(classId, "Người Sau Cùng");
        given().delete("/api/registrations/" + first).then().statusCode(204);
        one(second).body("status", equalTo("OFFERED")).body("offeredUntil", equalTo("2026-08-03T03:00:00Z"));
        one(third).body("status", equalTo("WAITLISTED")).body("queuePosition", equalTo(1));
        assertThat(told.events)
                .contains(new SeatOffered(
                        UUID.fromString(second), classId, traineeOf(second), Instant.parse("2026-08-03T03:00:00Z")));
        post("/api/registrations/" + third + "/acceptance", Map.of())
                .statusCode(409)
                .body("code", equalTo("registration.not-offered"));
        oracle.requireSound(classId);
        post("/api/registrations/" + second + "/acceptance", Map.of())
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("offeredUntil", nullValue());
        oracle.requireSound(classId);
    }

    @Test
    void who_refuses_or_does_not_answer_leaves_the_seat_to_the_next() throws Exception {
        UUID classId = offering(1);
        String first = registered(classId, "Người Có Chỗ");
        String second = registered(classId, "Người Từ Chối");
        String third = registered(classId, "Người Im Lặng");
        String fourth = registered(classId, "Người Nhận Chỗ");
        given().delete("/api/registrations/" + first).then().statusCode(204);
        post("/api/registrations/" + second + "/refusal", Map.of("reason", "Bận việc"))
                .body("status", equalTo("CANCELLED"))
                .body("statusReason", equalTo("Bận việc"));
        one(third).body("status", equalTo("OFFERED"));
        job.lapseOffers();
        one(third).body("status", equalTo("OFFERED"));
        clock.advance(Duration.ofHours(2));
        post("/api/registrations/" + third + "/acceptance", Map.of())
                .statusCode(409)
                .body("code", equalTo("registration.offer-over"));
        job.lapseOffers();
        one(third).body("status", equalTo("CANCELLED")).body("offeredUntil", notNullValue());
        one(fourth).body("status", equalTo("OFFERED"));
        oracle.requireSound(classId);
    }

    @Test
    void only_the_persons_own_desk_and_the_organiser_answer_an_offer() {
        UUID classId = offering(1);
        String first = registered(classId, "Người Có Chỗ");
        String second = registered(classId, "Người Được Mời");
        given().delete("/api/registrations/" + first).then().statusCode(204);
        User foreign =
                users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(1).id()));
        foreign.request()
                .contentType(ContentType.JSON)
                .post("/api/registrations/" + second + "/acceptance")
                .then()
                .statusCode(404);
        User own = users.with(GrantInput.of(Role.COMMUNE_DESK, classes.commune().id()));
        own.request()
                .contentType(ContentType.JSON)
                .post("/api/registrations/" + second + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
    }

    @Test
    void who_was_asked_answers_with_the_own_account() {
        UUID classId = offering(1);
        String first = registered(classId, "Người Có Chỗ");
        String second = registered(classId, "Người Có Tài Khoản");
        given().delete("/api/registrations/" + first).then().statusCode(204);
        User own = users.with(GrantInput.of(Role.TRAINEE));
        given().contentType(ContentType.JSON)
                .body(Map.of("traineeId", traineeOf(second)))
                .put("/api/users/" + own.id() + "/trainee")
                .then()
                .statusCode(200);
        own.request()
                .get("/api/me/trainings")
                .then()
                .body("items[0].status", equalTo("OFFERED"))
                .body("items[0].offeredUntil", notNullValue());
        own.request()
                .contentType(ContentType.JSON)
                .post("/api/registrations/" + second + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
    }

    @Test
    void somebody_else_comes_instead_into_the_same_seat_until_the_class_starts() throws Exception {
        UUID classId = classes.aClass(seats(1));
        String first = registered(classId, "Người Không Đi");
        String waiting = registered(classId, "Người Đang Chờ");
        String instead = replace(first, "Người Đi Thay")
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .extract()
                .path("id");
        one(first).body("status", equalTo("CANCELLED"));
        one(waiting).body("status", equalTo("WAITLISTED"));
        replace(waiting, "Người Chờ Thay")
                .statusCode(201)
                .body("status", equalTo("WAITLISTED"))
                .body("queuePosition", equalTo(1));
        replace(waiting, "Người Thứ Ba").statusCode(409).body("code", equalTo("registration.cancelled-before"));
        replace(instead, "Người Đi Thay").statusCode(409).body("code", equalTo("registration.already"));
        oracle.requireSound(classId);
        clock.set(Instant.parse("2026-09-10T01:00:00Z"));
        replace(instead, "Người Đến Muộn").statusCode(409).body("code", equalTo("registration.replace-started"));
    }

    @Test
    void many_are_decided_at_once_and_each_stands_or_fails_by_itself() throws Exception {
        UUID classId = classes.aClass(
                input -> mode(RegistrationMode.APPROVAL).apply(input).seats(1));
        String first = registered(classId, "Người Một");
        String second = registered(classId, "Người Hai");
        String third = registered(classId, "Người Ba");
        String stranger = UUID.randomUUID().toString();
        String decisions = "/api/classes/" + classId + "/registration-decisions";
        post(decisions, Map.of("ids", List.of(first, second, stranger), "decision", "CONFIRM"))
                .statusCode(200)
                .body("items.status", contains("CONFIRMED", "WAITLISTED", null))
                .body("items.code", contains(null, null, "not-found.registration"));
        post(decisions, Map.of("ids", List.of(third), "decision", "REJECT"))
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        post(decisions, Map.of("ids", List.of(first, third), "decision", "REJECT", "reason", "Không đúng đối tượng"))
                .body("items.code", contains("registration.not-pending", null))
                .body("items.status", contains(null, "REJECTED"));
        one(third).body("statusReason", equalTo("Không đúng đối tượng"));
        oracle.requireSound(classId);
    }

    private UUID offering(int seats) {
        UUID classId = classes.aClass(GivenClasses.seats(seats));
        given().contentType(ContentType.JSON)
                .body("{\"waitingListMode\": \"OFFER\", \"offerHours\": 2}")
                .put("/api/classes/" + classId + "/quotas")
                .then()
                .statusCode(200);
        return classId;
    }

    private UUID traineeOf(String registration) {
        return UUID.fromString(one(registration).extract().path("trainee.id"));
    }

    private String registered(UUID classId, String name) {
        return post("/api/classes/" + classId + "/registrations", trainee(name))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse replace(String registration, String name) {
        return post("/api/registrations/" + registration + "/replacement", trainee(name));
    }

    private Map<String, Object> trainee(String name) {
        return Map.of(
                "trainee",
                Map.of(
                        "fullName",
                        name,
                        "birthYear",
                        1970,
                        "cadreLevel",
                        "COMMUNE",
                        "unitId",
                        classes.commune().id()));
    }

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static ValidatableResponse one(String id) {
        return given().get("/api/registrations/" + id).then().statusCode(200);
    }
}

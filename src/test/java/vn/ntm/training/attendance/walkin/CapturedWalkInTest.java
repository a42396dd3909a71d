package vn.ntm.training.attendance.walkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.registration.SeatOracle;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;

/** People typed on the phone of a room without a network, as they arrive later: again, from two phones, in any order. */
@QuarkusTest
class CapturedWalkInTest {

    @Inject
    GivenLinks links;

    @Inject
    GivenRows rows;

    @Inject
    SeatOracle oracle;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UUID room;
    private UUID otherRoom;
    private String link;
    private Instant typed;
    private String name;

    @BeforeEach
    void typed_an_hour_ago() {
        held = links.aClass();
        room = held.site(links.commune(0, 0).id());
        otherRoom = held.site(links.commune(0, 1).id());
        link = links.path(GivenLinks.roll(held.session(), room));
        typed = held.duringFirstSession();
        clock.set(typed.plus(Duration.ofHours(1)));
        name = "Trần Đến Muộn "
                + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("x");
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void who_was_typed_is_there_from_then_on_and_once_however_often_it_is_sent() throws Exception {
        UUID capture = UUID.randomUUID();
        String registration = send(room, capture, typed, true)
                .then()
                .statusCode(201)
                .body("outcome", equalTo("ADDED"))
                .extract()
                .path("registrationId");
        send(room, capture, typed, true).then().statusCode(201).body("registrationId", equalTo(registration));
        send(room, capture, typed, false)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("LISTED"), "registrationId", equalTo(registration));

        assertThat(standing(registration, "PRESENT", typed)).isOne();
        assertThat(rows.number("select count(*) from roll_capture where session_id = ?", held.session()))
                .isOne();
        assertThat(rows.number(
                        "select count(*) from participation where class_id = ? and counted_until is null", held.id()))
                .isOne();
        oracle.requireSound(held.id());
    }

    @Test
    void what_was_tapped_on_the_person_later_stands_although_the_person_arrives_after_it() {
        String registration = send(room, UUID.randomUUID(), typed, false).path("registrationId");
        tap(registration, "LATE", typed.plusSeconds(600));
        send(room, UUID.randomUUID(), typed.plusSeconds(60), false).then().statusCode(200);
        assertThat(standing(registration, "LATE", typed.plusSeconds(600))).isOne();
        tap(registration, "ABSENT", typed.plusSeconds(30));
        assertThat(standing(registration, "LATE", typed.plusSeconds(600))).isOne();
    }

    @Test
    void two_phones_that_typed_the_same_person_make_one() throws Exception {
        List<Callable<Response>> phones = List.of(
                () -> send(room, UUID.randomUUID(), typed, true),
                () -> send(room, UUID.randomUUID(), typed.plusSeconds(5), true));
        try (var executor = Executors.newFixedThreadPool(2)) {
            for (var answer : executor.invokeAll(phones)) {
                assertThat(answer.get().statusCode()).isIn(200, 201);
            }
        }
        assertThat(rows.number("select count(*) from registration where class_id = ?", held.id()))
                .isOne();
        assertThat(rows.number("select count(*) from roll_capture where session_id = ?", held.session()))
                .isEqualTo(2);
        oracle.requireSound(held.id());
    }

    @Test
    void what_is_refused_leaves_nothing_and_can_be_corrected_under_the_same_id() {
        UUID capture = UUID.randomUUID();
        Map<String, Object> body = body(capture, typed);
        body.put("capturedAt", "sáng nay");
        post(room, capture, body, true).then().statusCode(400).body("violations.field", hasItem("capturedAt"));
        body.put("captureId", "một");
        post(room, capture, body, false).then().statusCode(400).body("violations.field", hasItem("captureId"));
        assertThat(rows.number("select count(*) from registration where class_id = ?", held.id()))
                .isZero();
        send(room, capture, typed, true).then().statusCode(201);
    }

    @Test
    void who_has_a_place_elsewhere_is_asked_about_and_then_taken_under_the_same_id() {
        send(otherRoom, UUID.randomUUID(), typed, false).then().statusCode(201);
        UUID capture = UUID.randomUUID();
        send(room, capture, typed.plusSeconds(60), true)
                .then()
                .statusCode(409)
                .body("code", equalTo("walk-in.elsewhere"));
        Map<String, Object> here = body(capture, typed.plusSeconds(60));
        here.put("sitsHere", true);
        String registration =
                post(room, capture, here, true).then().statusCode(200).extract().path("registrationId");
        assertThat(rows.number(
                        "select count(*) from attendance_mark where registration_id = ? and site_id = ? and superseded_at is null",
                        UUID.fromString(registration),
                        room))
                .isOne();
    }

    private Response send(UUID site, UUID capture, Instant at, boolean keyed) {
        return post(site, capture, body(capture, at), keyed);
    }

    private Response post(UUID site, UUID capture, Map<String, Object> body, boolean keyed) {
        String by = site.equals(room) ? link : links.path(GivenLinks.roll(held.session(), site));
        var request = GivenLinks.by(by).contentType(ContentType.JSON).body(body);
        return (keyed ? request.header("Idempotency-Key", capture) : request).post(api(site) + "/walk-ins");
    }

    private Map<String, Object> body(UUID capture, Instant at) {
        Map<String, Object> person =
                Map.of("fullName", name, "cadreLevel", CadreLevel.COMMUNE, "birthYear", 1979, "phone", "0912345678");
        return new HashMap<>(Map.of("trainee", person, "captureId", capture, "capturedAt", at.toString()));
    }

    private void tap(String registration, String status, Instant at) {
        Map<String, Object> tap = Map.of(
                "id", UUID.randomUUID(), "registrationId", registration, "status", status, "capturedAt", at.toString());
        GivenLinks.by(link)
                .contentType(ContentType.JSON)
                .body(Map.of("captures", List.of(tap)))
                .post(api(room) + "/captures")
                .then()
                .statusCode(200);
    }

    private long standing(String registration, String status, Instant captured) {
        return rows.number("""
                select count(*) from attendance_mark
                where registration_id = ? and status = ? and captured_at = ? and superseded_at is null""", UUID.fromString(registration), status, Timestamp.from(captured));
    }

    private String api(UUID site) {
        return "/api/sessions/" + held.session() + "/sites/" + site;
    }
}

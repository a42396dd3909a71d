package vn.ntm.training.attendance.capture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class CaptureApiTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 21);

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private UnitPath commune;
    private GivenClass held;
    private UUID room;
    private UUID an;
    private UUID binh;
    private Instant now;

    @BeforeEach
    void a_class_with_two_people_in_a_room() {
        commune = rows.unit("L63", "22273", DAY);
        held = rows.classOn(DAY);
        room = held.site(commune.lowest());
        an = held.registered("Trần Văn An", commune, CadreLevel.COMMUNE, room);
        binh = held.registered("Lê Thị Bình", commune, CadreLevel.COMMUNE, room);
        now = held.duringFirstSession();
        clock.set(now);
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void taps_are_taken_and_keep_their_time_beside_that_of_arrival() {
        send(tap(an, "PRESENT", now.minusSeconds(1_800)), heads(2, now.minusSeconds(60)))
                .statusCode(200)
                .body("captures.outcome", contains("TAKEN", "TAKEN"))
                .body("present", equalTo(1))
                .body("headcount", equalTo(2))
                .body("receivedAt", equalTo(now.toString()));
        assertThat(rows.number("""
                        select count(*) from attendance_mark where registration_id = ? and superseded_at is null
                          and recorded_at = captured_at + interval '30 minutes'""", an)).isOne();
        assertThat(participations()).isOne();
        String roll = "/sessions/" + held.session() + "/sites/" + room + "/roll";
        given().get("/api" + roll)
                .then()
                .body("people[0].capturedAt", equalTo(now.minusSeconds(1_800).toString()))
                .body("people[0].recordedAt", equalTo(now.toString()));
        given().accept("text/html")
                .get(roll)
                .then()
                .body(containsString("Ghi lúc 21/05/2024 08:30, máy chủ nhận lúc 21/05/2024 09:00"));
    }

    @Test
    void what_is_sent_again_is_known_and_changes_nothing() {
        Map<String, Object> tap = tap(an, "PRESENT", now);
        Map<String, Object> count = heads(7, now);
        send(tap, count, tap).body("captures.outcome", contains("TAKEN", "TAKEN", "KNOWN"));
        clock.advance(Duration.ofMinutes(5));
        send(count, tap).body("captures.outcome", contains("KNOWN", "KNOWN")).body("headcount", equalTo(7));
        assertThat(rows.number("select count(*) from roll_capture where site_id = ?", room))
                .isEqualTo(2);
        assertThat(rows.number("select count(*) from attendance_mark where registration_id = ?", an))
                .isOne();
    }

    @Test
    void of_two_phones_the_later_tap_stands_although_it_arrived_first() {
        send(tap(an, "LEFT_EARLY", now.minusSeconds(10)), heads(9, now.minusSeconds(10)));
        clock.advance(Duration.ofMinutes(30));
        send(tap(an, "ABSENT", now.minusSeconds(20)), heads(8, now.minusSeconds(20)))
                .body("captures.outcome", contains("SUPERSEDED", "SUPERSEDED"))
                .body("present", equalTo(1))
                .body("headcount", equalTo(9));
        assertThat(participations()).isOne();
    }

    @Test
    void a_roll_that_was_handed_in_later_stands_also_where_it_said_the_same() {
        send(tap(an, "PRESENT", now.minusSeconds(600)), heads(3, now.minusSeconds(600)));
        handIn(an, "PRESENT", 3);
        clock.advance(Duration.ofMinutes(30));
        send(tap(an, "ABSENT", now.minusSeconds(300)), heads(4, now.minusSeconds(300)))
                .body("captures.outcome", contains("SUPERSEDED", "SUPERSEDED"))
                .body("present", equalTo(1))
                .body("headcount", equalTo(3));
        send(tap(an, "ABSENT", now.plusSeconds(300)))
                .body("captures.outcome", contains("TAKEN"))
                .body("present", equalTo(0));
        assertThat(participations()).isZero();
    }

    @Test
    void a_room_does_not_take_back_what_another_room_saw_whatever_arrives_first() {
        UUID other = held.site(commune.provinceId());
        send(tap(an, "ABSENT", now.minusSeconds(10))).body("captures.outcome", contains("TAKEN"));
        sendTo(other, tap(an, "PRESENT", now.minusSeconds(20))).body("captures.outcome", contains("TAKEN"));
        send(tap(an, "EXCUSED", now))
                .body("captures.outcome", contains("PRESENT_ELSEWHERE"))
                .body("present", equalTo(0));
        assertThat(participations()).isOne();
    }

    @Test
    void each_that_is_wrong_is_told_and_the_others_are_kept() {
        UUID foreign = rows.classOn(DAY).registered("Người Lớp Khác", commune, CadreLevel.COMMUNE, null);
        rows.execute("update registration set status = 'CANCELLED' where id = ?", binh);
        Map<String, Object> noId = tap(an, "PRESENT", now);
        noId.put("id", "mot-ma-la");
        Map<String, Object> noTime = tap(an, "PRESENT", now);
        noTime.put("capturedAt", "lúc nãy");
        Map<String, Object> both = tap(an, "PRESENT", now);
        both.put("headcount", 3);
        send(
                        tap(foreign, "PRESENT", now),
                        tap(binh, "PRESENT", now),
                        tap(an, "SLEEPING", now),
                        noId,
                        noTime,
                        both,
                        heads(-1, now),
                        heads(10_000, now),
                        tap(an, "LATE", now))
                .statusCode(200)
                .body(
                        "captures.code",
                        contains(
                                "roll.foreign",
                                "roll.not-confirmed",
                                "capture.status",
                                "capture.id",
                                "capture.time",
                                "capture.both",
                                "input.number-range",
                                "input.number-range",
                                null))
                .body("captures[7].reason", containsString("5.000"))
                .body("captures[8].outcome", equalTo("TAKEN"))
                .body("present", equalTo(1));
        assertThat(rows.number("select count(*) from roll_capture where session_id = ?", held.session()))
                .isOne();
    }

    @Test
    void an_id_that_says_something_else_is_refused() {
        Map<String, Object> tap = tap(an, "PRESENT", now);
        send(tap);
        tap.put("status", "ABSENT");
        send(tap).body("captures.code", contains("capture.reused")).body("present", equalTo(1));
    }

    @Test
    void a_clock_that_is_hours_fast_counts_from_the_arrival() {
        send(tap(an, "ABSENT", now.plus(Duration.ofHours(7))))
                .body("captures.outcome", contains("TAKEN"))
                .body("captures.timeCorrected", contains(true));
        clock.advance(Duration.ofMinutes(5));
        send(tap(an, "PRESENT", now.plusSeconds(200)))
                .body("captures.outcome", contains("TAKEN"))
                .body("captures.timeCorrected", contains(false))
                .body("present", equalTo(1));
    }

    @Test
    void a_clock_that_is_hours_slow_counts_from_the_opening_of_the_roll_and_keeps_its_own_order() {
        Instant slow = now.minus(Duration.ofHours(9));
        send(tap(an, "PRESENT", slow.plusSeconds(5)), tap(an, "ABSENT", slow))
                .body("captures.outcome", contains("TAKEN", "SUPERSEDED"))
                .body("captures.timeCorrected", contains(true, true))
                .body("present", equalTo(1));
        send(tap(an, "EXCUSED", now.minusSeconds(60))).body("captures.outcome", contains("TAKEN"));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,class.not-published", "CANCELLED,class.cancelled", "CLOSED,class.closed"})
    void a_class_in_that_state_takes_no_captures(String status, String code) {
        held.status(status);
        send(tap(an, "PRESENT", now)).statusCode(409).body("code", equalTo(code));
        assertThat(rows.number("select count(*) from roll_capture where session_id = ?", held.session()))
                .isZero();
    }

    @Test
    void a_room_of_another_class_is_not_found() {
        sendTo(rows.classOn(DAY).site(commune.lowest()), tap(an, "PRESENT", now))
                .statusCode(404)
                .body("code", equalTo("not-found.site"));
    }

    @Test
    void more_than_1000_at_once_are_refused() {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i <= CapturesInput.MOST; i++) {
            many.add(heads(1, now));
        }
        post(room, Map.of("captures", many)).statusCode(400).body("violations.field", contains("captures"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}", "{\"captures\":{}}", "{\"captures\":[],\"x\":1}"})
    void a_body_that_is_no_list_of_captures_is_a_wrong_request(String body) {
        post(room, body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void nothing_in_the_place_of_a_capture_is_told_as_any_other_mistake() {
        post(room, "{\"captures\":[null,{}]}")
                .statusCode(200)
                .body("captures.outcome", contains("REFUSED", "REFUSED"))
                .body("captures.code", contains("input.required", "capture.time"));
    }

    private long participations() {
        return rows.number(
                "select coalesce(sum(count), 0) from tally where class_id = ? and basis = 'PARTICIPATION'", held.id());
    }

    private void handIn(UUID person, String status, int heads) {
        given().contentType(ContentType.JSON)
                .body(Map.of("headcount", heads, "marks", List.of(Map.of("registrationId", person, "status", status))))
                .put("/api/sessions/{session}/sites/{site}/roll", held.session(), room)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse send(Map<?, ?>... captures) {
        return sendTo(room, captures);
    }

    private ValidatableResponse sendTo(UUID site, Map<?, ?>... captures) {
        return post(site, Map.of("captures", List.of(captures)));
    }

    private ValidatableResponse post(UUID site, Object body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/sessions/{session}/sites/{site}/captures", held.session(), site)
                .then();
    }

    private static Map<String, Object> tap(UUID person, String status, Instant at) {
        return new HashMap<>(Map.of(
                "id", UUID.randomUUID(), "registrationId", person, "status", status, "capturedAt", at.toString()));
    }

    private static Map<String, Object> heads(int heads, Instant at) {
        return new HashMap<>(Map.of("id", UUID.randomUUID(), "headcount", heads, "capturedAt", at.toString()));
    }
}

package vn.ntm.training.attendance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
class RollApiTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private UnitPath commune;
    private GivenClass held;
    private UUID site;
    private UUID an;
    private UUID binh;

    @BeforeEach
    void a_class_with_two_people_in_a_room() {
        commune = rows.unit("L63", "22273", DAY);
        held = rows.classOn(DAY);
        site = held.site(commune.lowest());
        binh = held.registered("Lê Thị Bình", commune, CadreLevel.COMMUNE, site);
        an = held.registered("Trần Văn An", commune, CadreLevel.COMMUNE, site);
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_roll_is_taken_and_its_people_count() {
        handIn(site, 2, mark(an, "PRESENT"), mark(binh, "LATE"))
                .statusCode(200)
                .body("sessionId", equalTo(held.session().toString()))
                .body("siteId", equalTo(site.toString()))
                .body("headcount", equalTo(2))
                .body("marked", equalTo(2))
                .body("changed", equalTo(2))
                .body("present", equalTo(2))
                .body("participations", equalTo(2))
                .body("warnings", empty());
    }

    @Test
    void the_same_roll_again_changes_nothing() {
        handIn(site, 2, mark(an, "PRESENT"), mark(binh, "ABSENT")).statusCode(200);
        clock.advance(Duration.ofMinutes(5));
        handIn(site, 2, mark(binh, "ABSENT"), mark(an, "PRESENT"))
                .statusCode(200)
                .body("changed", equalTo(0))
                .body("present", equalTo(1))
                .body("participations", equalTo(1));
        assertThat(rows.number("select count(*) from attendance_mark where session_id = ?", held.session()))
                .isEqualTo(2);
        assertThat(rows.number("select count(*) from headcount where site_id = ?", site))
                .isEqualTo(1);
    }

    @Test
    void a_correction_supersedes_the_mark_and_keeps_it() {
        handIn(site, 2, mark(an, "PRESENT")).statusCode(200);
        clock.advance(Duration.ofMinutes(5));
        handIn(site, 1, mark(an, "ABSENT"))
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("headcount", equalTo(1))
                .body("present", equalTo(0))
                .body("participations", equalTo(0));
        assertThat(rows.number("""
                        select count(*) from attendance_mark old join attendance_mark new on new.id = old.superseded_by
                        where old.registration_id = ? and old.status = 'PRESENT' and new.status = 'ABSENT'
                          and old.superseded_at = new.recorded_at and new.superseded_at is null
                        """, an)).isEqualTo(1);
        assertThat(rows.number("""
                        select count(*) from participation
                        where registration_id = ? and counted_until = counted_from + interval '5 minutes'
                        """, an)).isEqualTo(1);
    }

    @Test
    void a_roll_says_nothing_about_people_whom_it_does_not_name() {
        handIn(site, 2, mark(an, "PRESENT"), mark(binh, "PRESENT")).statusCode(200);
        handIn(site, null, mark(an, "LATE"))
                .statusCode(200)
                .body("headcount", equalTo(2))
                .body("changed", equalTo(1))
                .body("present", equalTo(2));
    }

    @Test
    void a_headcount_below_those_present_is_taken_with_a_warning() {
        given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(body(1, List.of(mark(an, "PRESENT"), mark(binh, "PRESENT"))))
                .put("/api/sessions/{session}/sites/{site}/roll", held.session(), site)
                .then()
                .statusCode(200)
                .body("headcount", equalTo(1))
                .body("warnings.code", contains("roll.headcount-below-present"))
                .body("warnings[0].message", containsString("declares 1 people but the roll has 2"));
    }

    @Test
    void somebody_found_in_two_rooms_counts_once_in_the_later_one() {
        UUID other = held.site(commune.provinceId());
        handIn(site, 1, mark(an, "PRESENT")).statusCode(200);
        handIn(other, 1, mark(an, "PRESENT"))
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("present", equalTo(1))
                .body("participations", equalTo(1));
        sheet(site)
                .body("present", equalTo(0))
                .body("people.find { it.registrationId == '%s' }.markedAt".formatted(an), equalTo(other.toString()));
        sheet(other).body("present", equalTo(1)).body("people.registrationId", contains(an.toString()));
    }

    @Test
    void a_room_does_not_take_back_what_another_room_saw() {
        UUID other = held.site(commune.provinceId());
        handIn(other, 1, mark(an, "PRESENT")).statusCode(200);
        handIn(site, 1, mark(an, "ABSENT"), mark(binh, "PRESENT"))
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("presentElsewhere", equalTo(1))
                .body("participations", equalTo(2))
                .body("warnings.code", contains("roll.present-elsewhere"));
        handIn(other, 0, mark(an, "ABSENT")).statusCode(200).body("participations", equalTo(0));
    }

    @Test
    void the_sheet_shows_the_room_in_the_order_of_given_names_with_what_was_marked() {
        handIn(site, 5, mark(binh, "LEFT_EARLY", 45)).statusCode(200);
        sheet(site)
                .body("headcount", equalTo(5))
                .body("present", equalTo(1))
                .body("people.fullName", contains("Trần Văn An", "Lê Thị Bình"))
                .body("people[0].status", nullValue())
                .body("people[1].status", equalTo("LEFT_EARLY"))
                .body("people[1].minutes", equalTo(45))
                .body("people[1].unit", equalTo(commune.text()))
                .body("people[1].recordedAt", equalTo("2024-05-20T02:00:00Z"));
    }

    @Test
    void with_a_threshold_people_count_from_the_session_that_reaches_it() {
        GivenClass course = rows.countingOnce(DAY, 2).session(DAY.plusDays(1));
        UUID room = course.site(commune.lowest());
        UUID chi = course.registered("Vũ Thị Chi", commune, CadreLevel.COMMUNE, room);
        put(course.sessions().get(0), room, body(1, List.of(mark(chi, "PRESENT"))))
                .statusCode(200)
                .body("participations", equalTo(0));
        clock.advance(Duration.ofDays(1));
        put(course.sessions().get(1), room, body(1, List.of(mark(chi, "LATE"))))
                .statusCode(200)
                .body("participations", equalTo(1));
    }

    @Test
    void where_each_session_counts_the_receipt_tells_of_this_session() {
        GivenClass course = rows.countingSessions(DAY).session(DAY.plusDays(1));
        UUID room = course.site(commune.lowest());
        UUID chi = course.registered("Vũ Thị Chi", commune, CadreLevel.COMMUNE, room);
        clock.advance(Duration.ofDays(1));
        for (UUID session : course.sessions()) {
            put(session, room, body(1, List.of(mark(chi, "PRESENT"))))
                    .statusCode(200)
                    .body("participations", equalTo(1));
        }
        assertThat(rows.number("select count(distinct held_on) from participation where registration_id = ?", chi))
                .isEqualTo(2);
    }

    @Test
    void a_foreign_or_unconfirmed_registration_is_named_and_nothing_is_written() {
        GivenClass another = rows.classOn(DAY);
        UUID foreign = another.registered("Người Lớp Khác", commune, CadreLevel.COMMUNE, null);
        rows.execute("update registration set status = 'WAITLISTED' where id = ?", binh);
        handIn(
                        site,
                        4,
                        mark(an, "PRESENT"),
                        mark(foreign, "PRESENT"),
                        mark(UUID.randomUUID(), "LATE"),
                        mark(binh, "LATE"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.field",
                        contains("marks[1].registrationId", "marks[2].registrationId", "marks[3].registrationId"));
        assertThat(rows.number("select count(*) from attendance_mark where session_id = ?", held.session()))
                .isZero();
        assertThat(rows.number("select count(*) from headcount where session_id = ?", held.session()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,class.not-published", "CANCELLED,class.cancelled", "CLOSED,class.closed"})
    void a_class_in_that_state_takes_no_roll(String status, String code) {
        held.status(status);
        handIn(site, 1, mark(an, "PRESENT")).statusCode(409).body("code", equalTo(code));
    }

    @Test
    void a_roll_is_taken_from_half_an_hour_before_the_session_on() {
        clock.set(held.duringFirstSession().minus(Duration.ofMinutes(91)));
        handIn(site, 1, mark(an, "PRESENT")).statusCode(409).body("code", equalTo("session.roll-not-yet"));
        clock.advance(Duration.ofMinutes(1));
        handIn(site, 1, mark(an, "PRESENT")).statusCode(200);
    }

    @Test
    void a_room_of_another_class_is_not_found() {
        UUID foreign = rows.classOn(DAY).site(commune.lowest());
        handIn(foreign, 1).statusCode(404).body("code", equalTo("not-found.site"));
        sheet(foreign, 404);
        put(UUID.randomUUID(), site, body(1, List.of())).statusCode(404).body("code", equalTo("not-found.session"));
        given().get("/api/sessions/not-an-id/sites/{site}/roll", site).then().statusCode(404);
    }

    @Test
    void wrong_fields_are_named() {
        handIn(site, 5_001).statusCode(400).body("violations.field", contains("headcount"));
        handIn(site, -1).statusCode(400).body("violations.field", contains("headcount"));
        handIn(site, 1, mark(an, "PRESENT", 1_441), mark(an, "LATE"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("marks[0].minutes", "marks[1].registrationId"));
        handIn(site, 1, Map.of())
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("marks[0].registrationId", "marks[0].status"));
        handIn(site, 1, mark(an, "SLEEPING")).statusCode(400).body("violations.field", contains("marks[0].status"));
        put(held.session(), site, body(1, null)).statusCode(400).body("violations.field", contains("marks"));
    }

    @Test
    void more_than_2000_names_are_refused() {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (int i = 0; i <= RollInput.MOST_MARKS; i++) {
            marks.add(mark(UUID.randomUUID(), "PRESENT"));
        }
        put(held.session(), site, body(1, marks)).statusCode(400).body("violations.field", contains("marks"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"marks\":[null]}",
                "{\"marks\":[],\"headcount\":1.5e9}",
                "{\"marks\":[],\"attendees\":1}",
                "{\"marks\":{}}"
            })
    void a_body_that_is_no_roll_is_a_wrong_request(String body) {
        put(held.session(), site, body).statusCode(400).contentType("application/problem+json");
    }

    private ValidatableResponse handIn(UUID room, Integer headcount, Map<?, ?>... marks) {
        return put(held.session(), room, body(headcount, List.of(marks)));
    }

    private static ValidatableResponse put(UUID session, UUID room, Object body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .put("/api/sessions/{session}/sites/{site}/roll", session, room)
                .then();
    }

    private ValidatableResponse sheet(UUID room) {
        return sheet(room, 200);
    }

    private ValidatableResponse sheet(UUID room, int status) {
        return given().get("/api/sessions/{session}/sites/{site}/roll", held.session(), room)
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> body(Integer headcount, Object marks) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("headcount", headcount);
        body.put("marks", marks);
        return body;
    }

    private static Map<String, Object> mark(UUID registration, String status) {
        return Map.of("registrationId", registration, "status", status);
    }

    private static Map<String, Object> mark(UUID registration, String status, int minutes) {
        return Map.of("registrationId", registration, "status", status, "minutes", minutes);
    }
}

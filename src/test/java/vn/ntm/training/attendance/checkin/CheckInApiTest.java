package vn.ntm.training.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** A class today from 8:00 to 11:00 in Vietnam, and somebody of it with a personal link. */
@QuarkusTest
class CheckInApiTest {

    private static final Instant START = TestClock.START;

    @Inject
    GivenLinks links;

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    RoomCodes codes;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UnitPath commune;
    private UUID room;
    private UUID trainee;
    private UUID registration;
    private String link;

    @BeforeEach
    void somebody_who_joins_alone() {
        clock.reset();
        held = links.aClass();
        commune = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        room = held.site(commune.lowest());
        trainee = rows.trainee("Lê Thị Bình", "FEMALE", CadreLevel.COMMUNE);
        registration = held.registered(trainee, commune, CadreLevel.COMMUNE, room);
        link = links.path(GivenLinks.trainings(trainee));
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_personal_link_records_a_presence_that_counts() {
        byLink(link)
                .statusCode(201)
                .body("sessionId", equalTo(held.session().toString()))
                .body("registrationId", equalTo(registration.toString()))
                .body("means", equalTo("LINK"))
                .body("attendance", equalTo("PRESENT"))
                .body("enough", equalTo(true))
                .body("checkedInAt", equalTo("2026-08-03T01:00:00Z"));

        assertThat(marks("PRESENT", "CHECK_IN")).isOne();
        assertThat(participations()).isOne();
        assertThat(tally()).isOne();
        assertThat(rows.number("""
                        select count(*) from check_in k join signed_link l on l.id = k.link_id
                        where k.registration_id = ? and k.mark_id is not null and l.trainee_id = ?""", registration, trainee)).isOne();
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'check-in.recorded' and subject_id = ?",
                        held.session().toString()))
                .isOne();
    }

    @Test
    void the_same_again_tells_when_it_was() {
        byLink(link).statusCode(201);
        clock.advance(Duration.ofMinutes(10));
        byLink("https://example.vn" + link + "?utm_source=zalo")
                .statusCode(200)
                .body("checkedInAt", equalTo("2026-08-03T01:00:00Z"));
        assertThat(checkIns()).isOne();
        assertThat(participations()).isOne();
    }

    @Test
    void fifty_at_once_are_one() throws Exception {
        List<Callable<Integer>> work =
                Collections.nCopies(50, () -> byLink(link).extract().statusCode());
        List<Integer> answers = new ArrayList<>();
        try (var workers = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> done : workers.invokeAll(work)) {
                answers.add(done.get());
            }
        }
        assertThat(answers).containsOnly(200, 201);
        assertThat(Collections.frequency(answers, 201)).isOne();
        assertThat(checkIns()).isOne();
        assertThat(marks("PRESENT", "CHECK_IN")).isOne();
        assertThat(participations()).isOne();
        assertThat(tally()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"-1801,409", "-1800,201", "0,201", "10800,201", "10801,409"})
    void the_window_is_from_thirty_minutes_before_the_start_until_the_end(long seconds, int status) {
        clock.set(START.plusSeconds(seconds));
        byLink(link).statusCode(status);
    }

    @Test
    void who_comes_too_early_is_told_when_it_opens_in_vietnam() {
        clock.set(START.minus(Duration.ofHours(2)));
        byLink(link)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("check-in.not-yet"))
                .body("detail", containsString("03/08/2026 07:30"));
        assertThat(checkIns()).isZero();
    }

    @Test
    void who_comes_too_late_is_told_when_it_ended() {
        clock.set(START.plus(Duration.ofHours(4)));
        byLink(link)
                .statusCode(409)
                .body("code", equalTo("check-in.over"))
                .body("detail", containsString("03/08/2026 11:00"));
    }

    @Test
    void a_session_of_another_day_is_not_open() {
        held.session(GivenLinks.TODAY.plusDays(1));
        send(Map.of("token", link, "sessionId", held.sessions().getLast()))
                .statusCode(409)
                .body("code", equalTo("check-in.not-yet"))
                .body("detail", containsString("04/08/2026 07:30"));
        byLink(link).statusCode(201).body("ordinal", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED,class.cancelled", "CLOSED,class.closed"})
    void a_class_that_is_over_for_good_takes_none(String status, String code) {
        held.status(status);
        byLink(link).statusCode(409).body("code", equalTo(code));
        assertThat(checkIns()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING,check-in.pending",
        "WAITLISTED,check-in.waiting",
        "CANCELLED,check-in.cancelled",
        "REJECTED,check-in.rejected"
    })
    void who_has_no_place_is_told_so(String status, String code) {
        rows.execute("update registration set status = ? where id = ?", status, registration);
        byLink(link).statusCode(409).body("code", equalTo(code));
        assertThat(checkIns()).isZero();
        assertThat(participations()).isZero();
    }

    @Test
    void who_is_on_no_list_is_told_so() {
        UUID stranger = rows.trainee("Trần Văn An", "MALE", CadreLevel.COMMUNE);
        String other = links.path(GivenLinks.trainings(stranger));
        byLink(other).statusCode(409).body("code", equalTo("check-in.nothing"));
        send(Map.of("token", other, "sessionId", held.session()))
                .statusCode(409)
                .body("code", equalTo("check-in.not-listed"));
        send(Map.of("token", other, "sessionId", UUID.randomUUID())).statusCode(404);
    }

    @Test
    void who_sits_in_two_classes_at_once_says_which_session() {
        GivenClass other = links.aClass();
        other.registered(trainee, commune, CadreLevel.COMMUNE, null);
        byLink(link).statusCode(409).body("code", equalTo("check-in.several"));
        send(Map.of("token", link, "sessionId", other.session()))
                .statusCode(201)
                .body("classCode", equalTo(other.code()));
        assertThat(participations()).isZero();
    }

    @Test
    void links_that_prove_nothing_record_nothing() {
        String roll = links.path(GivenLinks.roll(held.session(), room));
        byLink(roll).statusCode(409).body("code", equalTo("check-in.other-link"));
        byLink(link.substring(0, link.length() - 2) + "xx").statusCode(404);
        byLink("khong-phai-lien-ket").statusCode(404);
        byLink("").statusCode(400).body("violations.field", equalTo(List.of("token")));
        byLink("x".repeat(501)).statusCode(400);
        rows.execute("update signed_link set revoked_at = now() where trainee_id = ?", trainee);
        byLink(link).statusCode(410);
        assertThat(checkIns()).isZero();
    }

    @Test
    void where_a_check_in_is_not_enough_it_is_kept_and_does_not_count() {
        rows.execute("update training_class set check_in_accepted = false where id = ?", held.id());
        byLink(link).statusCode(201).body("enough", equalTo(false)).body("attendance", nullValue());
        assertThat(checkIns()).isOne();
        assertThat(rows.number("select count(*) from attendance_mark where registration_id = ?", registration))
                .isZero();
        assertThat(participations()).isZero();
    }

    @Test
    void a_roll_that_came_before_stands_and_the_check_in_is_kept_beside_it() {
        roll("ABSENT");
        byLink(link).statusCode(201).body("attendance", equalTo("ABSENT"));
        assertThat(marks("ABSENT", "ROLL")).isOne();
        assertThat(checkIns()).isOne();
        assertThat(participations()).isZero();
    }

    @Test
    void a_roll_that_comes_later_stands_too() {
        byLink(link).statusCode(201);
        clock.advance(Duration.ofMinutes(5));
        roll("ABSENT");
        assertThat(marks("ABSENT", "ROLL")).isOne();
        assertThat(participations()).isZero();
        assertThat(rows.number(
                        "select count(*) from attendance_mark where registration_id = ? and basis = 'CHECK_IN'"
                                + " and superseded_at is not null",
                        registration))
                .isOne();
        byLink(link).statusCode(200).body("attendance", equalTo("ABSENT"));
        clock.advance(Duration.ofMinutes(5));
        roll("LATE");
        assertThat(participations()).isOne();
        assertThat(checkIns()).isOne();
    }

    @Test
    void who_cancelled_and_came_back_checks_in_again() {
        byLink(link).statusCode(201);
        rows.execute("update attendance_mark set superseded_at = recorded_at where registration_id = ?", registration);
        byLink(link).statusCode(200).body("attendance", equalTo("PRESENT"));
        assertThat(marks("PRESENT", "CHECK_IN")).isOne();
    }

    @Test
    void an_account_of_anybody_may_send_the_link_of_another_and_an_account_alone_is_nobody() {
        var desk = links.desk(links.commune(1, 0));
        desk.request()
                .body(Map.of("token", link))
                .post("/api/check-ins")
                .then()
                .statusCode(201)
                .body("attendance", equalTo("PRESENT"));
        desk.request()
                .body(Map.of("token", code(held.session())))
                .post("/api/check-ins")
                .then()
                .statusCode(409)
                .body("code", equalTo("check-in.nothing"));
        assertThat(participations()).isOne();
        assertThat(tally()).isOne();
    }

    @Test
    void the_code_of_the_session_needs_somebody_who_is_known() {
        send(Map.of("token", code(held.session()))).statusCode(401).body("code", equalTo("check-in.who"));
        byCode(link, code(held.session())).statusCode(201).body("means", equalTo("CODE"));
        assertThat(participations()).isOne();
    }

    @Test
    void a_code_is_taken_until_the_next_but_one_is_shown() {
        String shown = code(held.session());
        clock.advance(Duration.ofSeconds(59));
        byCode(link, shown.substring(0, 3) + " " + shown.substring(3)).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"60", "90", "-30"})
    void a_code_of_another_time_is_wrong(long later) {
        String shown = code(held.session());
        clock.advance(Duration.ofSeconds(later));
        byCode(link, shown)
                .statusCode(400)
                .body("violations[0].field", equalTo("token"))
                .body("violations[0].message", containsString("wrong or has changed"));
        assertThat(checkIns()).isZero();
    }

    @Test
    void a_code_of_another_session_is_wrong() {
        byCode(link, code(links.aClass().session())).statusCode(400);
        byCode(link, "12345").statusCode(400);
        assertThat(checkIns()).isZero();
    }

    @Test
    void who_guesses_has_to_wait_and_nobody_else_has() {
        String wrong = code(held.session()).equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            byCode(link, wrong).statusCode(400);
        }
        byCode(link, code(held.session())).statusCode(429);
        byCode(link, wrong).statusCode(429);
        UUID neighbour = rows.trainee("Trần Văn An", "MALE", CadreLevel.COMMUNE);
        held.registered(neighbour, commune, CadreLevel.COMMUNE, room);
        byCode(links.path(GivenLinks.trainings(neighbour)), code(held.session()))
                .statusCode(201);
        byLink(link).statusCode(201);
    }

    private ValidatableResponse byLink(String token) {
        return send(Map.of("token", token));
    }

    private ValidatableResponse send(Map<String, Object> body) {
        return GivenUsers.nobody()
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(new HashMap<>(body))
                .post("/api/check-ins")
                .then();
    }

    /** As the browser sends it that opened the personal link. */
    private static ValidatableResponse byCode(String link, String code) {
        return GivenLinks.by(link)
                .body(Map.of("token", code))
                .post("/api/check-ins")
                .then();
    }

    private String code(UUID session) {
        return codes.shown(session, clock.instant()).code();
    }

    private void roll(String status) {
        users.admin()
                .request()
                .body(Map.of("marks", List.of(Map.of("registrationId", registration, "status", status))))
                .put("/api/sessions/" + held.session() + "/sites/" + room + "/roll")
                .then()
                .statusCode(200);
    }

    private long checkIns() {
        return rows.number("select count(*) from check_in where registration_id = ?", registration);
    }

    private long marks(String status, String basis) {
        return rows.number(
                "select count(*) from attendance_mark where registration_id = ? and status = ? and basis = ?"
                        + " and superseded_at is null",
                registration,
                status,
                basis);
    }

    private long participations() {
        return rows.number(
                "select count(*) from participation where class_id = ? and counted_until is null", held.id());
    }

    private long tally() {
        return rows.number(
                "select coalesce(sum(count), 0) from tally where class_id = ? and basis = 'PARTICIPATION'", held.id());
    }
}

package vn.ntm.training.attendance.connection;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** A session on 03/08/2026 from 8 to 11, as the logs of {@link LogFixtures} tell of. */
@QuarkusTest
class ConnectionLogApiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final String HEADING =
            "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room\n";

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @Inject
    TriedLogs tried;

    private GivenClass held;
    private UnitPath commune;
    private UUID site, person;

    @BeforeEach
    void hold() {
        held = rows.classOn(DAY);
        commune = rows.unit("N34", "15", DAY);
        site = held.site(commune.lowest());
        rows.execute("update site set name = 'Điểm cầu Xã Ea Kiết' where id = ?", site);
        person = held.registered("Nguyễn Văn An", commune, CadreLevel.PROVINCE, null);
        clock.set(held.duringFirstSession().plus(Duration.ofHours(4)));
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_log_is_read_and_matched_and_is_one_log_however_often_it_is_sent_and_applied() {
        String log = sent(LogFixtures.ZOOM_WITH_MEETING)
                .statusCode(201)
                .body("log.tool", equalTo("ZOOM"))
                .body("log.appliedAt", nullValue())
                .body("names.name", containsInAnyOrder("Điểm cầu xã Ea Kiết - Cư M'gar", "Nguyễn Văn An (iPad)"))
                .body("names.state", contains("MATCHED", "MATCHED"))
                .body("names.whose.id", containsInAnyOrder(site.toString(), person.toString()))
                .body("names.minutes", containsInAnyOrder(180, 90))
                .extract()
                .path("log.id");
        sent(LogFixtures.ZOOM_WITH_MEETING).statusCode(200).body("log.id", equalTo(log));
        applied(log).statusCode(200);
        applied(log).statusCode(200);
        sent(LogFixtures.ZOOM_WITH_MEETING).statusCode(200).body("log.id", equalTo(log));
        send(utf8(LogFixtures.ZOOM_WITH_MEETING), "Asia/Bangkok")
                .then()
                .statusCode(409)
                .body("code", equalTo("connection-log.applied"));
        given().get(api()).then().statusCode(200).body("$", hasSize(1)).body("[0].names", equalTo(2));
        assertThat(marks()).as("the class does not take connections for enough").isZero();
    }

    @Test
    void namesakes_are_asked_and_what_was_said_holds_for_all_logs_of_the_session() {
        UUID namesake = held.registered("Nguyễn Văn An", commune, CadreLevel.PROVINCE, null);
        Response first = send(
                utf8(HEADING
                        + row("Nguyễn Văn An", "", "08:00", "09:00")
                        + row("iPhone", "", "08:00", "09:00")
                        + row("Xã Ea Kiết", "", "08:00", "09:00")),
                null);
        first.then()
                .statusCode(201)
                .body("names.state", contains("TO_CONFIRM", "UNKNOWN", "MATCHED"))
                .body("names[0].proposals.id", containsInAnyOrder(person.toString(), namesake.toString()));
        String log = first.path("log.id");
        String version = first.header("ETag");
        List<Map<String, Object>> identities = List.of(
                Map.of("name", "Nguyễn Văn An", "registrationId", namesake), Map.of("name", "iPhone", "nobody", true));
        settle(log, version, identities)
                .statusCode(200)
                .body("names.state", contains("MATCHED", "SETTLED", "NOBODY"))
                .body("names[1].whose.id", equalTo(namesake.toString()));
        settle(log, version, identities).statusCode(412);
        sent(HEADING + row("Nguyễn Văn An", "", "09:00", "10:00"))
                .statusCode(201)
                .body("names.state", contains("SETTLED"))
                .body("names.whose.id", contains(namesake.toString()));
    }

    @Test
    void only_a_site_or_a_person_of_the_class_can_be_said_to_be_in_a_log() {
        String log =
                sent(HEADING + row("iPhone", "", "08:00", "09:00")).extract().path("log.id");
        UUID foreign = rows.classOn(DAY).registered("Ai Khác", commune, CadreLevel.PROVINCE, null);
        settle(log, "*", List.of(Map.of("name", "iPhone", "registrationId", foreign)))
                .statusCode(400)
                .body("violations.field", contains("identities[0].registrationId"));
        settle(log, "*", List.of(Map.of("name", "iPhone", "siteId", site, "nobody", true)))
                .statusCode(400);
        settle(log, "*", List.of(Map.of("name", "iPhone"))).statusCode(400);
        settle(log, "*", List.of(Map.of("name", "Không Có", "siteId", site)))
                .statusCode(400)
                .body("violations.field", contains("identities[0].name"));
    }

    @Test
    void where_the_class_takes_connections_for_enough_an_applied_log_marks_who_was_there_alone_and_long_enough() {
        rows.execute(
                "update training_class set join_log_accepted = true, join_log_minutes = 30 where id = ?", held.id());
        UUID brief = held.registered("Trần Thị Ngắn", commune, CadreLevel.PROVINCE, null);
        UUID absent = held.registered("Lê Thị Vắng", commune, CadreLevel.PROVINCE, null);
        UUID inRoom = held.registered("Phạm Văn Phòng", commune, CadreLevel.PROVINCE, site);
        rows.execute("""
                insert into attendance_mark (session_id, trainee_id, registration_id, status, basis, recorded_at)
                select ?, trainee_id, id, 'ABSENT', 'ROLL', ? from registration where id = ?""", held.session(), Timestamp.from(held.duringFirstSession()), absent);
        String log = sent(HEADING
                        + row("Nguyễn Văn An", "", "08:00", "08:20")
                        + row("Nguyễn Văn An", "", "08:30", "08:41")
                        + row("Trần Thị Ngắn", "", "08:00", "08:29")
                        + row("Lê Thị Vắng", "", "08:00", "11:00")
                        + row("Xã Ea Kiết", "", "08:00", "11:00"))
                .extract()
                .path("log.id");
        assertThat(marks()).isZero();
        applied(log).statusCode(200);
        assertThat(present(person)).isOne();
        assertThat(present(brief) + present(absent) + present(inRoom)).isZero();
        assertThat(rows.number(
                        "select count(*) from participation where class_id = ? and counted_until is null", held.id()))
                .isOne();
        settle(
                        log,
                        "*",
                        List.of(
                                Map.of("name", "Trần Thị Ngắn", "registrationId", person),
                                Map.of("name", "Nguyễn Văn An", "registrationId", brief)))
                .statusCode(200);
        assertThat(present(brief)).as("31 minutes").isOne();
        assertThat(present(person)).as("29 minutes").isZero();
        given().delete(api() + "/" + log).then().statusCode(204);
        assertThat(marks()).isZero();
        assertThat(rows.number(
                        "select count(*) from participation where class_id = ? and counted_until is null", held.id()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"08/04/2026", "08/01/2026"})
    void a_log_of_another_day_is_refused_as_a_whole(String day) {
        refused(utf8(LogFixtures.ZOOM_FLAT.replace("08/03/2026", day)), "file");
    }

    @Test
    void a_log_whose_clock_is_hours_away_is_refused_and_read_with_its_zone() {
        String log = HEADING + row("Xã Ea Kiết", "", "01:00", "04:00");
        refused(utf8(log), "file");
        send(utf8(log), "UTC").then().statusCode(201).body("names.minutes", contains(180));
        send(utf8(log), "Sao/Hoa").then().statusCode(400).body("violations.field", contains("zone"));
    }

    @Test
    void what_is_no_log_is_refused() {
        refused("%PDF-1.7\n%âãÏÓ".getBytes(UTF_8), "file");
        refused(new byte[] {0, 1, 2, 3, (byte) 0xFF, (byte) 0xFE, 0}, "file");
        refused(utf8("Họ và tên,Năm sinh\nLê Thị Bình,1980\n"), "file");
        refused(utf8(LogFixtures.ZOOM_TOTALS), "file");
        refused(new byte[0], "file");
    }

    @Test
    void a_closed_or_cancelled_class_takes_no_log() {
        held.status("CLOSED");
        send(utf8(LogFixtures.ZOOM_FLAT), null).then().statusCode(409).body("code", equalTo("class.closed"));
        held.status("CANCELLED");
        send(utf8(LogFixtures.ZOOM_FLAT), null).then().statusCode(409).body("code", equalTo("class.cancelled"));
    }

    @Test
    void the_answer_says_what_each_heading_was_taken_for_and_which_were_ignored_also_later() {
        String log = sent("Tên hiển thị,Mã máy,Thời gian vào,Thời gian ra,Tên\nXã Ea Kiết,7,08:00,10:00,khác\n")
                .statusCode(201)
                .body("columns.heading", contains("Tên hiển thị", "Mã máy", "Thời gian vào", "Thời gian ra", "Tên"))
                .body("columns.taken", contains("NAME", null, "JOINED", "LEFT", null))
                .extract()
                .path("log.id");
        given().get(api() + "/" + log).then().body("columns.taken", contains("NAME", null, "JOINED", "LEFT", null));
    }

    @Test
    void before_the_session_there_is_no_log_of_it() {
        clock.set(held.duringFirstSession().minus(Duration.ofDays(1)));
        send(utf8(LogFixtures.ZOOM_FLAT), null)
                .then()
                .statusCode(409)
                .body("code", equalTo("connection-log.not-yet"))
                .body("detail", containsString("nhật ký kết nối chỉ gửi được từ lúc đó"));
        held.status("CANCELLED");
        send(utf8(LogFixtures.ZOOM_FLAT), null).then().statusCode(409).body("code", equalTo("class.cancelled"));
    }

    @Test
    void rows_that_cannot_be_read_are_told_and_the_rest_is_kept() {
        sent(LogFixtures.ZOOM_FLAT)
                .statusCode(201)
                .body("problems.row", contains(4))
                .body("problems.code", contains("connection-log.no-time"))
                .body("names.name", contains("Xã An Phú"));
    }

    @Test
    void formulas_are_names_and_nothing_else() {
        sent(HEADING + row("\"=HYPERLINK(\"\"http://x\"\")\"", "", "08:00", "09:00"))
                .statusCode(201)
                .body("names.state", contains("UNKNOWN"))
                .body("names.name", contains("=HYPERLINK(\"http://x\")"));
    }

    @Test
    void two_addresses_behind_one_name_are_asked_and_kept_nowhere() {
        sent(HEADING
                        + row("Nguyễn Văn An", "a@example.org", "08:00", "09:00")
                        + row("Nguyễn Văn An", "b@example.org", "08:00", "09:00"))
                .statusCode(201)
                .body("names.state", contains("TO_CONFIRM"))
                .body("names.shared", contains(true));
    }

    @Test
    void a_thousand_rows_are_read_at_once() {
        StringBuilder log = new StringBuilder(HEADING);
        for (int i = 0; i < 1_000; i++) {
            log.append(row("Người thứ " + i, "", "08:00", "09:00"));
        }
        sent(log.toString()).statusCode(201).body("log.rows", equalTo(1_000)).body("names", hasSize(1_000));
    }

    @Test
    void a_meeting_that_was_restarted_and_exported_twice_counts_its_minutes_once() {
        applied(sent(HEADING + row("Xã Ea Kiết", "", "08:00", "09:00"))
                .extract()
                .path("log.id"));
        applied(sent(HEADING + row("Xã Ea Kiết", "", "08:30", "10:00"))
                .extract()
                .path("log.id"));
        given().get(api()).then().body("$", hasSize(2));
        assertThat(rows.number("select count(*) from connection where site_id = ?", site))
                .isEqualTo(2);
    }

    @Test
    void who_rejoins_over_midnight_was_there_all_the_time() {
        rows.execute(
                "update session set starts_at = timestamptz '2026-08-03 22:00+07', ends_at = timestamptz '2026-08-04 01:00+07' where id = ?",
                held.session());
        clock.set(Instant.parse("2026-08-03T19:00:00Z"));
        sent(HEADING + "Xã Ea Kiết,,08/03/2026 10:00:00 PM,08/03/2026 11:50:00 PM,110,Yes,No\n"
                        + "Xã Ea Kiết,,08/03/2026 11:55:00 PM,08/04/2026 01:00:00 AM,65,Yes,No\n")
                .statusCode(201)
                .body("names.minutes", contains(175));
    }

    @Test
    void what_was_only_tried_is_forgotten_after_a_day() {
        String log = sent(LogFixtures.ZOOM_FLAT).extract().path("log.id");
        String kept = sent(LogFixtures.ZOOM_WITH_MEETING).extract().path("log.id");
        applied(kept);
        clock.advance(Duration.ofHours(23));
        tried.forget();
        given().get(api() + "/" + log).then().statusCode(200);
        clock.advance(Duration.ofHours(2));
        tried.forget();
        given().get(api() + "/" + log).then().statusCode(404);
        given().get(api() + "/" + kept).then().statusCode(200).body("problems", empty());
    }

    private ValidatableResponse sent(String log) {
        return send(utf8(log), null).then();
    }

    private Response send(byte[] file, String zone) {
        var request = given().contentType(ContentType.MULTIPART).multiPart("file", "log.csv", file, "text/csv");
        return (zone == null ? request : request.multiPart("zone", zone)).post(api());
    }

    private void refused(byte[] file, String field) {
        send(file, null).then().statusCode(400).body("violations.field", contains(field));
        assertThat(rows.number("select count(*) from connection_log where session_id = ?", held.session()))
                .isZero();
    }

    private ValidatableResponse applied(String log) {
        return given().post(api() + "/" + log + "/confirmation").then();
    }

    private ValidatableResponse settle(String log, String version, List<Map<String, Object>> identities) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(new HashMap<>(Map.of("identities", identities)))
                .put(api() + "/" + log + "/identities")
                .then();
    }

    private long marks() {
        return rows.number("""
                select count(*) from attendance_mark where session_id = ? and superseded_at is null and basis = 'JOIN_LOG'""", held.session());
    }

    private long present(UUID registration) {
        return rows.number("""
                select count(*) from attendance_mark
                where registration_id = ? and superseded_at is null and status = 'PRESENT'""", registration);
    }

    private String api() {
        return "/api/sessions/" + held.session() + "/connection-logs";
    }

    private static byte[] utf8(String text) {
        return LogFixtures.utf8(text);
    }

    /** @param from hour and minute before noon */
    private static String row(String name, String email, String from, String until) {
        return name + "," + email + ",08/03/2026 " + from + ":00 AM,08/03/2026 " + until + ":00 AM,1,Yes,No\n";
    }
}

package vn.ntm.training.attendance.correction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.Visitor;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class CorrectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    GivenPeople people;

    @Inject
    TestClock clock;

    private UnitPath commune;
    private GivenClass held;
    private UUID room, an, binh;

    /** An was taken for present, Bình for absent; the province holds the class. */
    @BeforeEach
    void aRollOfTwo() {
        clock.reset();
        commune = rows.path(people.area(10).commune(), DAY);
        held = rows.classOn(DAY);
        rows.execute("update training_class set organiser_unit_id = ? where id = ?", commune.provinceId(), held.id());
        room = held.site(commune.lowest());
        an = held.registered("Trần Văn An", commune, CadreLevel.COMMUNE, room);
        binh = held.registered("Lê Thị Bình", commune, CadreLevel.COMMUNE, room);
        clock.set(held.duringFirstSession());
        roll().statusCode(200);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void in_a_closed_class_it_takes_a_permission_of_its_own() {
        close();
        roll().statusCode(409);
        correct(desk(), an, "ABSENT", null, "Ký thay").statusCode(403).body("code", equalTo("correction.closed"));
        correct(elsewhere(), an, "ABSENT", null, "Ký thay").statusCode(403);
        assertThat(counted("counted_until is null")).isOne();

        correct(corrector(), an, "ABSENT", null, "Ký thay")
                .statusCode(201)
                .body("status", equalTo("ABSENT"), "participations", equalTo(0), "siteId", equalTo(room.toString()));
        assertThat(counted("counted_until is null")).isZero();
    }

    @Test
    void what_was_counted_before_the_correction_stays_readable_as_of_then() {
        close();
        String before = clock.instant().toString();
        clock.advance(Duration.ofDays(1));
        correct(corrector(), binh, "PRESENT", 120, "Có tên trong danh sách ký tên")
                .statusCode(201);
        assertThat(asOf(before)).isEqualTo(1);
        assertThat(asOf(clock.instant().toString())).isEqualTo(2);
        assertThat(rows.number("select count(*) from training_class where id = ? and status = 'CLOSED'", held.id()))
                .isOne();
        assertThat(rows.number(
                        "select sum(count) from tally where class_id = ? and basis = 'PARTICIPATION'", held.id()))
                .isEqualTo(2);
    }

    @Test
    void the_mark_tells_who_corrected_it_when_and_why_and_what_stood_before() {
        close();
        clock.advance(Duration.ofDays(1));
        User corrector = corrector();
        correct(corrector, binh, "LATE", 100, "Đến muộn, có xác nhận của xã").statusCode(201);
        assertThat(rows.number("""
                        select count(*) from attendance_mark m join attendance_mark o on o.superseded_by = m.id
                        where m.registration_id = ? and m.reason = ? and m.recorded_by = ? and m.superseded_at is null
                          and m.recorded_at = o.superseded_at and o.status = 'ABSENT' and o.reason is null""", binh, "Đến muộn, có xác nhận của xã", corrector.username()))
                .isOne();
        assertThat(rows.number("""
                        select count(*) from audit_entry
                        where action = 'mark.corrected' and subject_type = 'roll' and subject_id = ? and actor = ?""", held.session() + "_" + room, corrector.username()))
                .isOne();
        given().get("/api/classes/{id}/participations", held.id())
                .then()
                .body("items[1].marks[0].reason", equalTo("Đến muộn, có xác nhận của xã"))
                .body("items[1].marks[0].earlier.status", contains("ABSENT"))
                .body("items[1].marks[0].earlier[0].reason", nullValue());
    }

    @Test
    void without_a_reason_or_with_what_is_no_mark_nothing_changes() {
        for (String reason : new String[] {null, " ", "x".repeat(1_001)}) {
            correct(desk(), an, "ABSENT", null, reason).statusCode(400).body("violations.field", contains("reason"));
        }
        correct(desk(), an, "ABSENT", -1, "Ghi nhầm").statusCode(400).body("violations.field", contains("minutes"));
        correct(desk(), UUID.randomUUID(), "ABSENT", null, "Ghi nhầm")
                .statusCode(400)
                .body("violations.field", contains("registrationId"));
        correct(desk(), an, "PRESENT", null, "Ghi nhầm").statusCode(409).body("code", equalTo("correction.same"));
        assertThat(rows.number("select count(*) from attendance_mark where session_id = ?", held.session()))
                .isEqualTo(2);
    }

    @Test
    void while_the_class_is_open_those_who_run_its_sessions_correct_with_a_reason() {
        correct(desk(), an, "LEFT_EARLY", 60, "Về sớm").statusCode(201);
        correct(elsewhere(), an, "ABSENT", null, "Về sớm").statusCode(403);
        correct(users.with(GrantInput.of(Role.COMMUNE_DESK, commune.lowest())), an, "ABSENT", null, "Về sớm")
                .statusCode(403);
        rows.execute("update training_class set status = 'CANCELLED' where id = ?", held.id());
        correct(desk(), an, "ABSENT", null, "Về sớm").statusCode(409).body("code", equalTo("class.cancelled"));
    }

    @Test
    void the_same_correction_sent_twice_with_a_key_is_made_once() {
        String key = UUID.randomUUID().toString();
        User desk = desk();
        String first = made(desk, key);
        assertThat(made(desk, key)).isEqualTo(first);
        assertThat(rows.number("select count(*) from attendance_mark where registration_id = ?", an))
                .isEqualTo(2);
    }

    @Test
    void the_page_corrects_with_a_reason_and_gives_back_what_was_typed_without_one() {
        close();
        Visitor visitor = Visitor.of(corrector());
        String roll = "/sessions/" + held.session() + "/sites/" + room + "/roll";
        assertThat(visitor.get(roll).page().select("a[href$=/roll/corrections]"))
                .hasSize(1);
        assertThat(Visitor.of(desk()).get(roll).page().select("a[href$=/roll/corrections]"))
                .isEmpty();
        assertThat(Visitor.of(desk()).get(roll + "/corrections").status()).isEqualTo(403);

        Visitor.Answer again = visitor.post(
                roll + "/corrections",
                Map.of("registrationId", binh, "status", "LATE", "minutes", "100", "reason", " "));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.page().select("#reason-error")).hasSize(1);
        assertThat(again.page().select("#minutes").val()).isEqualTo("100");
        assertThat(again.page().select("#registrationId option[selected]").text())
                .startsWith("Lê Thị Bình");

        Visitor.Answer done = visitor.post(
                roll + "/corrections",
                Map.of("registrationId", binh, "status", "LATE", "minutes", "100", "reason", "Có ký tên"));
        assertThat(done.location()).endsWith(roll);
        assertThat(counted("counted_until is null")).isEqualTo(2);
    }

    private String made(User user, String key) {
        return user.request()
                .header("Idempotency-Key", key)
                .body(correction(an, "ABSENT", null, "Ghi nhầm"))
                .post("/api/sessions/{id}/corrections", held.session())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse correct(User user, UUID registration, String status, Integer minutes, String reason) {
        return user.request()
                .body(correction(registration, status, minutes, reason))
                .post("/api/sessions/{id}/corrections", held.session())
                .then();
    }

    private static Map<String, Object> correction(UUID registration, String status, Integer minutes, String reason) {
        Map<String, Object> correction = new HashMap<>(Map.of("registrationId", registration, "status", status));
        correction.put("minutes", minutes);
        correction.put("reason", reason);
        return correction;
    }

    private ValidatableResponse roll() {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "marks",
                        List.of(
                                Map.of("registrationId", an, "status", "PRESENT"),
                                Map.of("registrationId", binh, "status", "ABSENT"))))
                .put("/api/sessions/{session}/sites/{site}/roll", held.session(), room)
                .then();
    }

    private void close() {
        clock.advance(Duration.ofHours(6));
        held.status("CLOSED");
    }

    private long counted(String condition) {
        return rows.number("select count(*) from participation where class_id = ? and " + condition, held.id());
    }

    private int asOf(String instant) {
        return given().get("/api/statistics?from=2026-08-03&to=2026-08-03&class=" + held.code() + "&asOf=" + instant)
                .jsonPath()
                .getInt("totals.participations");
    }

    private User desk() {
        return users.with(GrantInput.of(Role.PROVINCE_DESK, commune.provinceId()));
    }

    private User corrector() {
        return with(commune.provinceId());
    }

    private User elsewhere() {
        return with(rows.path(people.area(11).commune(), DAY).provinceId());
    }

    private User with(long province) {
        return users.with(new GrantInput(
                Role.PROVINCE_DESK,
                province,
                Set.of(Permission.VIEW, Permission.ENTER_DATA, Permission.CORRECT_CLOSED),
                null,
                null));
    }
}

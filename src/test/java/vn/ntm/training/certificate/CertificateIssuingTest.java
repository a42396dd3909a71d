package vn.ntm.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.certificate.GivenClosedClass.Mark;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** Who gets a certificate, and who keeps it. */
@QuarkusTest
class CertificateIssuingTest {

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    GivenPeople people;

    @Inject
    GivenClosedClass closed;

    @Inject
    TestClock clock;

    private UnitPath commune;

    @BeforeEach
    void a_commune() {
        clock.reset();
        commune = rows.path(people.area(10).commune(), GivenClosedClass.DAY);
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void closing_issues_one_to_each_who_was_in_enough_sessions_and_to_nobody_else() {
        Taught taught = taught(rows.countingOnce(GivenClosedClass.DAY, 2).session(GivenClosedClass.DAY.plusDays(1)));
        taught.bothOnTheFirstDay();
        closed.roll(
                taught.held, 1, taught.room, new Mark(taught.an, "LATE", null), new Mark(taught.binh, "ABSENT", null));
        assertThat(certificates(taught)).isZero();
        closed.close(taught.held, taught.room);
        list(taught)
                .body("items.fullName", contains("Trần Văn An"))
                .body(
                        "items[0].valid", equalTo(true),
                        "items[0].classTitle", equalTo("Lớp thử"),
                        "items[0].heldFrom", equalTo("2026-08-03"),
                        "items[0].heldUntil", equalTo("2026-08-04"),
                        "items[0].revokedAt", nullValue());
    }

    @Test
    void who_counts_in_several_sessions_of_a_class_has_one() {
        Taught taught = taught(rows.countingSessions(GivenClosedClass.DAY).session(GivenClosedClass.DAY.plusDays(1)));
        taught.bothOnTheFirstDay();
        closed.roll(taught.held, 1, taught.room, new Mark(taught.an, "PRESENT", null));
        closed.close(taught.held, taught.room);
        list(taught).body("items.fullName", contains("Trần Văn An", "Lê Thị Bình"));
        assertThat(rows.number(
                        "select count(*) from participation where class_id = ? and counted_until is null",
                        taught.held.id()))
                .isEqualTo(3);
    }

    @Test
    void where_minutes_count_so_do_they_for_certificates() {
        Taught taught = taught(rows.countingMinutes(GivenClosedClass.DAY, 120));
        closed.roll(taught.held, 0, taught.room, new Mark(taught.an, "LATE", 119), new Mark(taught.binh, "LATE", 120));
        closed.close(taught.held, taught.room);
        list(taught).body("items.fullName", contains("Lê Thị Bình"));
    }

    @Test
    void a_class_that_gives_none_gives_none() {
        Taught taught = taught(rows.classOn(GivenClosedClass.DAY));
        rows.execute("update training_class set gives_certificate = false where id = ?", taught.held.id());
        taught.bothOnTheFirstDay();
        closed.close(taught.held, taught.room);
        assertThat(certificates(taught)).isZero();
    }

    @Test
    void a_correction_revokes_what_it_takes_the_ground_from_and_issues_anew_under_another_number() {
        Taught taught = closedOfOneDay();
        String first = list(taught).extract().path("items.find { it.fullName == 'Trần Văn An' }.code");
        correct(taught, taught.an, "ABSENT");
        check(first).body("valid", equalTo(false));
        assertThat(certificates(taught)).isOne();
        correct(taught, taught.an, "PRESENT");
        check(first).body("valid", equalTo(false));
        assertThat(certificates(taught)).isEqualTo(2);
        assertThat(rows.number("select count(*) from certificate where class_id = ?", taught.held.id()))
                .isEqualTo(3);
    }

    @Test
    void what_the_organiser_revoked_stays_revoked_with_its_reason() {
        Taught taught = closedOfOneDay();
        String id = list(taught).extract().path("items.find { it.fullName == 'Trần Văn An' }.id");
        User desk = users.with(GrantInput.of(Role.PROVINCE_DESK, commune.provinceId()));
        revoke(desk, taught, id, " ").statusCode(400).body("violations.field", contains("reason"));
        revoke(desk, taught, id, "Cấp nhầm").statusCode(200).body("valid", equalTo(false));
        revoke(desk, taught, id, "Cấp nhầm").statusCode(409).body("code", equalTo("certificate.revoked-already"));
        revoke(users.with(GrantInput.of(Role.COMMUNE_DESK, commune.lowest())), taught, id, "Cấp nhầm")
                .statusCode(403);
        correct(taught, taught.an, "ABSENT");
        correct(taught, taught.an, "PRESENT");
        assertThat(certificates(taught)).isOne();
        list(taught)
                .body("items.find { it.fullName == 'Trần Văn An' }.revocation", equalTo("ORGANISER"))
                .body("items.find { it.fullName == 'Trần Văn An' }.reason", equalTo("Cấp nhầm"));
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'certificate.revoked' and subject_id = ?",
                        taught.held.id().toString()))
                .isOne();
    }

    @Test
    void people_who_are_merged_keep_their_numbers() {
        Taught taught = closedOfOneDay();
        List<String> codes = list(taught).extract().path("items.code");
        UUID kept = person(taught.an), gone = person(taught.binh);
        users.admin()
                .request()
                .body(Map.of("mergeId", gone, "keep", Map.of(), "reason", "Trùng người"))
                .post("/api/trainees/{id}/merger", kept)
                .then()
                .statusCode(201);
        assertThat(rows.number(
                        "select count(*) from participation where class_id = ? and counted_until is null",
                        taught.held.id()))
                .isOne();
        assertThat(codes).hasSize(2).allSatisfy(code -> check(code).body("valid", equalTo(true)));
    }

    @Test
    void a_name_that_is_corrected_later_does_not_change_what_was_issued() {
        Taught taught = closedOfOneDay();
        rows.execute("update trainee set full_name = 'Trần Văn Anh' where id = ?", person(taught.an));
        rows.execute("update training_class set title = 'Tên khác' where id = ?", taught.held.id());
        list(taught)
                .body("items.fullName", contains("Trần Văn An", "Lê Thị Bình"))
                .body("items[0].classTitle", equalTo("Lớp thử"));
    }

    /** A class with a room and two people. */
    private final class Taught {
        private final GivenClass held;
        private final UUID room, an, binh;

        private Taught(GivenClass held) {
            this.held = held;
            closed.givesCertificates(held, commune);
            room = held.site(commune.lowest());
            an = held.registered("Trần Văn An", commune, CadreLevel.COMMUNE, room);
            binh = held.registered("Lê Thị Bình", commune, CadreLevel.COMMUNE, room);
        }

        private void bothOnTheFirstDay() {
            closed.roll(held, 0, room, new Mark(an, "PRESENT", null), new Mark(binh, "PRESENT", null));
        }
    }

    private Taught taught(GivenClass held) {
        return new Taught(held);
    }

    private Taught closedOfOneDay() {
        Taught taught = taught(rows.classOn(GivenClosedClass.DAY));
        taught.bothOnTheFirstDay();
        closed.close(taught.held, taught.room);
        assertThat(certificates(taught)).isEqualTo(2);
        return taught;
    }

    private void correct(Taught taught, UUID registration, String status) {
        closed.correct(taught.held, commune, registration, status);
    }

    private ValidatableResponse revoke(User user, Taught taught, String id, String reason) {
        return user.request()
                .body(Map.of("reason", reason))
                .post("/api/classes/{class}/certificates/{id}/revocation", taught.held.id(), id)
                .then();
    }

    private ValidatableResponse list(Taught taught) {
        return users.admin()
                .request()
                .get("/api/classes/{id}/certificates", taught.held.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse check(String code) {
        return GivenUsers.nobody().get("/api/certificates/" + code).then().statusCode(200);
    }

    private long certificates(Taught taught) {
        return rows.number(
                "select count(*) from certificate where class_id = ? and revoked_at is null", taught.held.id());
    }

    private UUID person(UUID registration) {
        return rows.id("select trainee_id from registration where id = ?", registration);
    }
}

package vn.ntm.training.reminder.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.reminder.desk.GivenDesks.Desk;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** Rooms whose roll is missing after the session. */
@QuarkusTest
class RollsNotHandedInTest {

    private static final int PROVINCE = 22;
    private static final LocalDate DAY = LocalDate.of(2026, 8, 12);
    private static final Instant OVER = Instant.parse("2026-08-12T04:00:00Z");

    @Inject
    GivenClasses classes;

    @Inject
    GivenDesks desks;

    @Inject
    GivenRows rows;

    @Inject
    DeskReminderJob job;

    @Inject
    SendingForTests sending;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UUID room;
    private UUID person;
    private Desk ofCommune;
    private Desk ofProvince;

    @BeforeEach
    void aRoomOfACommuneWithADesk() throws Exception {
        desks.none();
        long commune = classes.communes(PROVINCE).get(1).id();
        ofCommune = desks.of(Role.COMMUNE_DESK, commune);
        ofProvince = desks.of(Role.PROVINCE_DESK, classes.province(PROVINCE).id());
        held = rows.classOn(DAY);
        UnitPath unit = rows.path(commune, DAY);
        room = held.site(commune);
        person = held.registered("Người Trong Phòng", unit, CadreLevel.COMMUNE, room);
        clock.set(OVER.plus(Duration.ofMinutes(30)));
    }

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
        held.status("CANCELLED");
    }

    @Test
    void the_desk_of_the_room_is_told_half_an_hour_after_the_end_and_once() throws Exception {
        clock.set(OVER.plus(Duration.ofMinutes(29)));
        job.work();
        assertThat(queued()).isZero();
        clock.set(OVER.plus(Duration.ofMinutes(30)));
        job.work();
        job.work();
        sending.all();
        clock.advance(Duration.ofMinutes(5));
        job.work();
        sending.all();
        List<TestMails.Mail> mails = TestMails.to(ofCommune.email(), 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).contains("Đề nghị nộp điểm danh: Lớp thử");
        assertThat(mails.getFirst().text())
                .contains(
                        "Buổi học bắt đầu lúc 12/08/2026 08:00 đã kết thúc",
                        "Điểm cầu " + room,
                        "/sessions/" + held.session() + "/sites/" + room + "/roll");
        assertThat(TestMails.to(ofProvince.email(), 0)).isEmpty();
    }

    @Test
    void rooms_without_a_desk_of_their_own_are_one_message_to_the_desk_above() throws Exception {
        for (int i = 2; i < 5; i++) {
            long other = classes.communes(PROVINCE).get(i).id();
            held.registered("Người Phòng " + i, rows.path(other, DAY), CadreLevel.COMMUNE, held.site(other));
        }
        job.work();
        sending.all();
        List<TestMails.Mail> mails = TestMails.to(ofProvince.email(), 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().text()).contains("nhưng 3 điểm cầu chưa nộp điểm danh");
    }

    @Test
    void a_roll_that_comes_meanwhile_withdraws_the_message() throws Exception {
        job.work();
        clock.set(held.duringFirstSession());
        String roll = "/api/sessions/" + held.session() + "/sites/" + room + "/roll";
        given().contentType(ContentType.JSON)
                .body(Map.of("marks", List.of(Map.of("registrationId", person, "status", "PRESENT"))))
                .put(roll)
                .then()
                .statusCode(200);
        given().post(roll + "/hand-ins").then().statusCode(201);
        clock.set(OVER.plus(Duration.ofMinutes(31)));
        sending.all();
        assertThat(TestMails.to(ofCommune.email(), 0)).isEmpty();
        assertThat(status()).isEqualTo("CANCELLED");
    }

    @Test
    void nobody_is_told_of_a_room_that_is_excused_or_of_a_class_that_was_cancelled() {
        given().contentType(ContentType.JSON)
                .body(Map.of("outcome", "EXCUSED", "reason", "Mất điện cả buổi"))
                .post("/api/sessions/" + held.session() + "/sites/" + room + "/decisions")
                .then()
                .statusCode(201);
        job.work();
        assertThat(queued()).isZero();
        rows.execute("delete from room_decision where site_id = ?", room);
        held.status("CANCELLED");
        job.work();
        assertThat(queued()).isZero();
        held.status("RUNNING");
        job.work();
        held.status("CANCELLED");
        sending.all();
        assertThat(status()).isEqualTo("CANCELLED");
    }

    @Test
    void the_contact_of_a_room_without_any_desk_is_who_it_is_for() {
        desks.none();
        rows.execute("update site set contact_name = 'Bà Đầu Mối', contact_phone = '+84912345678' where id = ?", room);
        job.work();
        sending.all();
        given().get("/api/messages?class=" + held.code())
                .then()
                .body("total", equalTo(1))
                .body("items[0].room", startsWith("Điểm cầu"))
                .body("items[0].status", equalTo("FAILED"))
                .body("items[0].error", equalTo("outbox.no-address"));
    }

    private long queued() {
        return rows.number("select count(*) from message where class_id = ?", held.id());
    }

    private String status() {
        return given().get("/api/messages?class=" + held.code())
                .then()
                .extract()
                .path("items[0].status");
    }
}

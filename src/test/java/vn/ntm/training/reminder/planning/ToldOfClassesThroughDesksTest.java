package vn.ntm.training.reminder.planning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.registration.GivenClasses.anything;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.reminder.desk.GivenDesks;
import vn.ntm.training.reminder.desk.GivenDesks.Desk;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.support.TestMails.Mail;
import vn.ntm.training.unit.UnitView;

/** A class that changes or is cancelled: people without a mailbox are told by their desk, which gets one message for all of them. */
@QuarkusTest
class ToldOfClassesThroughDesksTest {

    private static final int PROVINCE = 27;
    private static final Instant TWO_DAYS_BEFORE = Instant.parse("2026-09-08T02:00:00Z");

    @Inject
    GivenClasses classes;

    @Inject
    GivenDesks desks;

    @Inject
    GivenRows rows;

    @Inject
    SendingForTests sending;

    @Inject
    TestClock clock;

    private final String email = "n" + UUID.randomUUID() + "@xa.example.vn";
    private UnitView commune;
    private Desk desk;
    private UUID classId;

    @BeforeEach
    void aClassWithThreeOfACommune() throws Exception {
        desks.none();
        commune = classes.communes(PROVINCE).get(1);
        desk = desks.of(Role.COMMUNE_DESK, commune.id());
        TestMails.open(email);
        classId = classes.aClass(anything());
        register("Người Có Thư", email);
        register("Người Thứ Nhất", null);
        register("Người Thứ Hai", null);
        rows.execute("delete from message");
        clock.set(TWO_DAYS_BEFORE);
    }

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
        rows.execute("update training_class set status = 'CANCELLED' where id = ?", classId);
    }

    @Test
    void a_session_that_moves_twice_is_one_message_to_the_desk_with_the_names() throws Exception {
        move("2026-09-11T02:00:00Z");
        clock.advance(Duration.ofMinutes(1));
        move("2026-09-11T07:00:00Z");
        assertThat(waiting("SESSION_CHANGED")).isEqualTo(2);
        sendLater();
        assertThat(TestMails.to(email, 1)).hasSize(1);
        Mail mail = only(desk.email());
        assertThat(mail.subject()).contains("Thay đổi lịch học hoặc nơi học: Lớp thử đăng ký");
        assertThat(mail.text())
                .contains("11/09/2026 14:00–17:00: buổi 1", "Người Thứ Nhất", "Người Thứ Hai", "/classes/" + classId)
                .doesNotContain("Người Có Thư", "10/09/2026", "11/09/2026 09:00");
        assertThat(waiting("SESSION_CHANGED")).isZero();
    }

    @Test
    void who_comes_between_two_changes_is_named_as_well_and_who_cancels_is_not() throws Exception {
        move("2026-09-11T02:00:00Z");
        register("Người Đến Sau", null);
        rows.execute("delete from message where kind <> 'SESSION_CHANGED'");
        clock.advance(Duration.ofMinutes(1));
        move("2026-09-11T07:00:00Z");
        cancel("Người Thứ Hai");
        rows.execute("delete from message where kind <> 'SESSION_CHANGED'");
        assertThat(waiting("SESSION_CHANGED")).isEqualTo(2);
        sendLater();
        assertThat(only(desk.email()).text())
                .contains("Người Thứ Nhất", "Người Đến Sau")
                .doesNotContain("Người Thứ Hai");
    }

    @Test
    void a_desk_for_nobody_is_told_nothing() throws Exception {
        move("2026-09-11T02:00:00Z");
        cancel("Người Thứ Nhất");
        cancel("Người Thứ Hai");
        rows.execute("delete from message where kind <> 'SESSION_CHANGED'");
        sendLater();
        assertThat(TestMails.to(desk.email(), 0)).isEmpty();
    }

    @Test
    void a_class_that_is_cancelled_is_one_message_with_the_reason_and_nothing_else() throws Exception {
        move("2026-09-11T02:00:00Z");
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", "Bão số 5"))
                .post("/api/classes/" + classId + "/cancellation")
                .then()
                .statusCode(200);
        assertThat(waiting("SESSION_CHANGED")).isZero();
        sendLater();
        assertThat(TestMails.to(email, 1)).hasSize(1);
        Mail mail = only(desk.email());
        assertThat(mail.subject()).contains("Lớp bị hủy");
        assertThat(mail.text())
                .contains("Lý do: Bão số 5", "Người Thứ Nhất", "Người Thứ Hai")
                .doesNotContain("Người Có Thư");
    }

    @Test
    void without_a_desk_that_answers_each_stays_a_message_that_the_board_shows_as_not_reached() {
        desks.none();
        move("2026-09-11T02:00:00Z");
        assertThat(waiting("SESSION_CHANGED")).isEqualTo(3);
    }

    private void sendLater() {
        clock.advance(Duration.ofMinutes(10));
        sending.all();
    }

    private static Mail only(String address) throws Exception {
        List<Mail> mails = TestMails.to(address, 1);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private long waiting(String kind) {
        return rows.number(
                "select count(*) from message where class_id = ? and kind = ? and status = 'QUEUED'", classId, kind);
    }

    private void move(String starts) {
        UUID session = rows.id("select id from session where class_id = ?", classId);
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "startsAt",
                        starts,
                        "endsAt",
                        Instant.parse(starts).plus(Duration.ofHours(3)).toString()))
                .patch("/api/sessions/" + session)
                .then()
                .statusCode(200);
    }

    private void cancel(String name) {
        UUID registration = rows.id(
                "select r.id from registration r join trainee t on t.id = r.trainee_id where r.class_id = ? and t.full_name = ?",
                classId,
                name);
        given().delete("/api/registrations/" + registration).then().statusCode(204);
    }

    private void register(String name, String mailbox) {
        Map<String, Object> trainee = new HashMap<>(
                Map.of("fullName", name, "birthYear", 1985, "cadreLevel", "COMMUNE", "unitId", commune.id()));
        trainee.put("email", mailbox);
        given().contentType(ContentType.JSON)
                .body(Map.of("trainee", trainee))
                .post("/api/classes/" + classId + "/registrations")
                .then()
                .statusCode(201);
    }
}

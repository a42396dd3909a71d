package vn.ntm.training.reminder.planning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.registration.GivenClasses.anything;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
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
import vn.ntm.training.unit.UnitView;

/** People without a mailbox are reminded by their desk, which gets one message for all of them. */
@QuarkusTest
class RemindedThroughDesksTest {

    private static final int PROVINCE = 26;
    private static final Instant A_DAY_BEFORE = Instant.parse("2026-09-09T01:00:00Z");

    @Inject
    Planning planning;

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

    private final String email = "r" + UUID.randomUUID() + "@xa.example.vn";
    private UnitView commune;
    private Desk desk;
    private UUID classId;

    @BeforeEach
    void aClassWithFourOfACommune() throws Exception {
        desks.none();
        rows.execute("update reminder_planning set looked_at = '2026-08-03T01:00:00Z'");
        commune = classes.communes(PROVINCE).get(1);
        desk = desks.of(Role.COMMUNE_DESK, commune.id());
        TestMails.open(email);
        classId = classes.aClass(anything());
        register("Người Có Thư", email);
        register("Người Thứ Nhất", null);
        register("Người Thứ Hai", null);
        register("Người Thứ Ba", null);
        rows.execute("delete from message");
        clock.set(A_DAY_BEFORE.minusSeconds(1800));
    }

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
        rows.execute("update training_class set status = 'CANCELLED' where id = ?", classId);
    }

    @Test
    void the_desk_is_told_once_for_all_and_who_has_a_mailbox_is_told_as_before() throws Exception {
        planning.plan();
        planning.plan();
        assertThat(reminders()).isEqualTo(2);
        clock.set(A_DAY_BEFORE);
        sending.all();
        assertThat(TestMails.to(email, 1)).hasSize(1);
        List<TestMails.Mail> mails = TestMails.to(desk.email(), 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).contains("Nhắc lịch học của học viên thuộc đơn vị");
        assertThat(mails.getFirst().text())
                .contains(
                        "10/09/2026 08:00: buổi 1 – Lớp thử đăng ký",
                        "3 học viên",
                        "Người Thứ Nhất",
                        "Người Thứ Ba",
                        "/classes/" + classId)
                .doesNotContain("Người Có Thư");
    }

    @Test
    void who_cancels_is_left_out_and_a_desk_for_nobody_is_told_nothing() throws Exception {
        planning.plan();
        cancel("Người Thứ Hai");
        assertThat(reminders()).isEqualTo(2);
        cancel("Người Thứ Nhất");
        cancel("Người Thứ Ba");
        assertThat(reminders()).isOne();
        rows.execute("delete from message where kind <> 'SESSION_REMINDER'");
        clock.set(A_DAY_BEFORE);
        sending.all();
        assertThat(TestMails.to(desk.email(), 0)).isEmpty();
    }

    @Test
    void who_is_added_before_it_goes_is_added_to_the_same_message() throws Exception {
        planning.plan();
        register("Người Thứ Tư", null);
        rows.execute("delete from message where kind <> 'SESSION_REMINDER'");
        clock.set(A_DAY_BEFORE.minusSeconds(600));
        planning.plan();
        assertThat(reminders()).isEqualTo(2);
        clock.set(A_DAY_BEFORE);
        sending.all();
        assertThat(TestMails.to(desk.email(), 1).getFirst().text()).contains("4 học viên", "Người Thứ Tư");
    }

    private long reminders() {
        return rows.number(
                "select count(*) from message where class_id = ? and kind = 'SESSION_REMINDER' and status <> 'CANCELLED'",
                classId);
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

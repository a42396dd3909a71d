package vn.ntm.training.reminder.planning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.ntm.training.registration.GivenClasses.anything;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.unit.CadreLevel;

/** Reminders of a class whose only session is on 10/09/2026 from 8 to 11, planned while the clock is moved by hand. */
@QuarkusTest
class PlanningTest {

    @Inject
    Planning planning;

    @Inject
    GivenClasses classes;

    @Inject
    GivenRows rows;

    @Inject
    SendingForTests sending;

    @Inject
    TestClock clock;

    private final String email = "r" + UUID.randomUUID() + "@xa.example.vn";

    @BeforeEach
    void forgetMessages() throws Exception {
        TestMails.open(email);
        rows.execute("delete from message");
        rows.execute("update reminder_planning set looked_at = '2026-08-03T01:00:00Z'");
    }

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
    }

    @Test
    void people_are_reminded_a_week_a_day_and_two_hours_before_and_not_by_night() throws Exception {
        UUID classId = classes.aClass(anything());
        registered(classId, "Người Đúng Giờ");
        planAt("2026-09-03T06:59");
        assertThat(reminders(classId)).isZero();
        planAt("2026-09-03T07:00");
        planAt("2026-09-03T07:30");
        assertThat(dueAt(classId, "2026-09-03T08:00")).isOne();
        planAt("2026-09-09T07:30");
        assertThat(dueAt(classId, "2026-09-09T08:00")).isOne();
        // two hours before is 06:00, which is night
        planAt("2026-09-10T06:00");
        planAt("2026-09-10T06:30");
        assertThat(dueAt(classId, "2026-09-10T07:00")).isOne();
        assertThat(reminders(classId)).isEqualTo(3);
        clock.set(instant("2026-09-10T07:00"));
        sending.all();
        TestMails.Mail mail = TestMails.to(email, 2).getLast();
        assertThat(mail.subject()).contains("Nhắc lịch học: Lớp thử đăng ký");
        assertThat(mail.text()).contains("10/09/2026 08:00–11:00", "buổi 1", "/classes/" + classId);
    }

    @Test
    void only_confirmed_people_are_reminded_and_not_of_synthetic_classes() {
        UUID classId = classes.aClass(GivenClasses.seats(1));
        registered(classId, "Người Có Chỗ");
        registered(classId, "Người Đang Chờ");
        UUID synthetic = classes.aClass(anything());
        registered(synthetic, "Người Thử Nghiệm");
        rows.execute("update training_class set synthetic = true where id = ?", synthetic);
        planAt("2026-09-09T07:30");
        assertThat(reminders(classId)).isOne();
        assertThat(reminders(synthetic)).isZero();
    }

    @Test
    void two_servers_at_the_same_instant_plan_each_reminder_once() throws Exception {
        clock.set(instant("2026-09-09T07:30"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                rows.execute("update reminder_planning set looked_at = '2026-09-03T01:00:00Z'");
                UUID classId = classOf(1 + i % 3);
                var go = new CountDownLatch(1);
                List<Future<Integer>> runs = IntStream.range(0, 2)
                        .mapToObj(_ -> threads.submit(() -> {
                            go.await();
                            return planning.plan();
                        }))
                        .toList();
                go.countDown();
                for (Future<Integer> run : runs) {
                    run.get();
                }
                assertThat(reminders(classId)).isEqualTo(1 + i % 3);
            }
        }
    }

    @Test
    void the_largest_class_is_planned_in_one_run_that_takes_seconds() {
        UUID classId = classOf(0);
        rows.execute("""
                with people as (
                  insert into trainee (full_name, roster_name, folded_name, cadre_level, created_at)
                  select 'Người Đông', 'Đông', 'nguoi dong', 'COMMUNE', ?::timestamptz from generate_series(1, 12000)
                  returning id)
                insert into registration (class_id, trainee_id, status, cadre_level, source, registered_at)
                select ?, id, 'CONFIRMED', 'CENTRAL', 'SINGLE', ?::timestamptz from people""", "2026-08-03T01:00:00Z", classId, "2026-08-03T01:00:00Z");
        rows.execute("update reminder_planning set looked_at = '2026-09-09T00:00:00Z'");
        clock.set(instant("2026-09-09T07:30"));
        assertTimeout(Duration.ofSeconds(20), () -> planning.plan());
        assertThat(dueAt(classId, "2026-09-09T08:00")).isEqualTo(12_000);
        move(classId, "2026-09-11T08:00").statusCode(200);
        assertThat(reminders(classId)).isZero();
        assertThat(rows.number("select count(*) from message where class_id = ? and kind = 'SESSION_CHANGED'", classId))
                .isEqualTo(12_000);
        rows.execute("update training_class set status = 'CLOSED' where id = ?", classId);
    }

    @Test
    void what_falls_together_for_a_person_is_one_message_that_names_all() throws Exception {
        UUID morning = classes.aClass(anything());
        UUID afternoon = classes.aClass(anything());
        move(afternoon, "2026-09-10T14:00").statusCode(200);
        registered(morning, "Người Hai Lớp");
        registered(afternoon, "Người Hai Lớp");
        planAt("2026-09-08T10:00");
        rows.execute("delete from message");
        planAt("2026-09-09T07:30");
        assertThat(reminders(morning) + reminders(afternoon)).isOne();
        assertThat(dueAt(morning, "2026-09-09T08:00")).isOne();
        clock.set(instant("2026-09-09T08:00"));
        sending.all();
        TestMails.Mail mail = TestMails.to(email, 1).getFirst();
        assertThat(mail.subject()).isEqualTo("Nhắc lịch học: 2 buổi sắp tới");
        assertThat(mail.text()).contains("10/09/2026 08:00–11:00", "10/09/2026 14:00–17:00");
    }

    @Test
    void a_digest_from_which_one_session_falls_out_still_tells_of_the_other() throws Exception {
        UUID morning = classes.aClass(anything());
        UUID afternoon = classes.aClass(anything());
        move(afternoon, "2026-09-10T14:00");
        String cancelled = registered(morning, "Người Còn Một Lớp");
        registered(afternoon, "Người Còn Một Lớp");
        rows.execute("delete from message");
        planAt("2026-09-09T07:30");
        given().delete("/api/registrations/" + cancelled).then().statusCode(204);
        rows.execute("delete from message where kind = 'REGISTRATION_CANCELLED'");
        assertThat(reminders(afternoon)).isOne();
        clock.set(instant("2026-09-09T08:00"));
        sending.all();
        assertThat(TestMails.to(email, 1)).hasSize(1).first().satisfies(mail -> assertThat(mail.text())
                .contains("10/09/2026 14:00–17:00")
                .doesNotContain("08:00–11:00"));
    }

    @Test
    void who_comes_late_gets_no_reminder_whose_time_is_past_but_the_nearest_within_a_day() {
        UUID classId = classes.aClass(anything());
        planAt("2026-09-05T10:00");
        registered(classId, "Người Đến Sau Một Tuần");
        planAt("2026-09-05T10:01");
        assertThat(reminders(classId)).isZero();
        planAt("2026-09-09T07:30");
        assertThat(reminders(classId)).isOne();
        planAt("2026-09-10T07:20");
        String late = registered(classId, "Người Đến Sát Giờ");
        planning.plan();
        planning.plan();
        assertThat(rows.number("""
                        select count(*) from message
                        where registration_id = ?::uuid and kind = 'SESSION_REMINDER' and due_at = ?::timestamptz""", late, "2026-09-10T07:20+07")).isOne();
    }

    @Test
    void after_a_standstill_only_the_nearest_is_told_late() {
        UUID classId = classes.aClass(anything());
        registered(classId, "Người Chờ Máy Chủ");
        planAt("2026-09-02T10:00");
        planAt("2026-09-09T15:00");
        assertThat(reminders(classId)).isOne();
        assertThat(dueAt(classId, "2026-09-09T15:00")).isOne();
    }

    @Test
    void who_cancels_is_not_reminded() {
        UUID classId = classes.aClass(anything());
        String registration = registered(classId, "Người Thôi Học");
        planAt("2026-09-09T07:30");
        given().delete("/api/registrations/" + registration).then().statusCode(204);
        assertThat(reminders(classId)).isZero();
        assertThat(rows.number("select count(*) from planned_reminder where registration_id = ?::uuid", registration))
                .isZero();
    }

    @Test
    void a_class_that_is_cancelled_is_told_at_once_and_nothing_else() throws Exception {
        UUID classId = classes.aClass(anything());
        registered(classId, "Người Chờ Lớp");
        planAt("2026-09-09T07:30");
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", "Bão số 5"))
                .post("/api/classes/" + classId + "/cancellation")
                .then()
                .statusCode(200);
        sending.all();
        assertThat(TestMails.to(email, 1)).hasSize(1).first().satisfies(mail -> {
            assertThat(mail.subject()).contains("Lớp bị hủy");
            assertThat(mail.text()).contains("Lý do: Bão số 5").doesNotContain("Buổi học tiếp theo");
        });
        planAt("2026-09-10T07:30");
        assertThat(reminders(classId)).isZero();
    }

    @Test
    void reminders_follow_a_session_that_is_moved_and_the_change_is_told_once() throws Exception {
        UUID classId = classes.aClass(anything());
        registered(classId, "Người Đổi Lịch");
        rows.execute("delete from message");
        planAt("2026-09-09T07:30");
        assertThat(reminders(classId)).isOne();
        move(classId, "2026-09-11T09:00").statusCode(200);
        move(classId, "2026-09-11T14:00").statusCode(200);
        assertThat(reminders(classId)).isZero();
        assertThat(rows.number("select count(*) from message where class_id = ? and kind = 'SESSION_CHANGED'", classId))
                .isOne();
        planAt("2026-09-09T07:35");
        sending.all();
        assertThat(TestMails.to(email, 1)).hasSize(1).first().satisfies(mail -> assertThat(mail.text())
                .contains("11/09/2026 14:00–17:00")
                .doesNotContain("10/09/2026"));
        planAt("2026-09-10T13:00");
        assertThat(dueAt(classId, "2026-09-10T14:00")).isOne();
    }

    @Test
    void a_reminder_that_was_sent_is_not_sent_again_when_the_session_moves_within_its_day() {
        UUID classId = classes.aClass(anything());
        registered(classId, "Người Dời Giờ");
        planAt("2026-09-09T07:30");
        clock.set(instant("2026-09-09T08:00"));
        sending.all();
        move(classId, "2026-09-10T09:00").statusCode(200);
        planAt("2026-09-09T08:30");
        assertThat(rows.number(
                        "select count(*) from message where class_id = ? and kind = 'SESSION_REMINDER'", classId))
                .isOne();
        planAt("2026-09-10T06:30");
        assertThat(dueAt(classId, "2026-09-10T07:00")).isOne();
    }

    @Test
    void what_waits_for_the_morning_goes_at_once_when_its_session_is_moved_into_the_night() {
        UUID classId = classes.aClass(anything());
        clock.set(instant("2026-09-09T22:00"));
        registered(classId, "Người Đăng Ký Đêm");
        assertThat(dueAt(classId, "2026-09-10T07:00")).isOne();
        move(classId, "2026-09-10T06:30").statusCode(200);
        assertThat(rows.number("""
                        select count(*) from message
                        where class_id = ? and due_at = ?::timestamptz and not_after = ?::timestamptz
                          and session_starts_at = not_after""", classId, "2026-09-09T22:00+07", "2026-09-10T06:30+07"))
                .isOne();
    }

    @Test
    void a_site_that_moves_is_told_to_its_people_only() {
        UUID classId = classes.aClass(anything());
        String there = registered(classId, "Người Ở Điểm Cầu");
        registered(classId, "Người Ở Nơi Khác");
        String site = given().contentType(ContentType.JSON)
                .body(Map.of("unitId", classes.commune().id(), "name", "Hội trường cũ"))
                .post("/api/classes/" + classId + "/sites")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        rows.execute("update registration set site_id = ?::uuid where id = ?::uuid", site, there);
        rows.execute("delete from message");
        change("/api/sites/" + site, Map.of("seats", 40)).statusCode(200);
        assertThat(rows.number("select count(*) from message where class_id = ?", classId))
                .isZero();
        change("/api/sites/" + site, Map.of("address", "Số 1 đường Mới")).statusCode(200);
        assertThat(rows.number("select count(*) from message where registration_id = ?::uuid", there))
                .isOne();
        assertThat(rows.number("select count(*) from message where class_id = ?", classId))
                .isOne();
    }

    @Test
    void what_was_planned_is_forgotten_three_months_after_its_day() {
        UUID classId = classes.aClass(anything());
        registered(classId, "Người Học Xong");
        planAt("2026-09-09T07:30");
        assertThat(planned(classId)).isPositive();
        planAt("2026-12-09T07:30");
        assertThat(planned(classId)).isPositive();
        planAt("2026-12-10T07:30");
        assertThat(planned(classId)).isZero();
    }

    private long planned(UUID classId) {
        return rows.number("""
                select count(*) from planned_reminder p join registration r on r.id = p.registration_id
                where r.class_id = ?""", classId);
    }

    private void planAt(String local) {
        clock.set(instant(local));
        planning.plan();
    }

    /** Of people without a mailbox. */
    private UUID classOf(int people) {
        var given = rows.classOn(GivenClasses.DAY);
        var unit = rows.path(classes.commune().id(), GivenClasses.DAY);
        for (int i = 0; i < people; i++) {
            given.registered("Người Thứ " + i, unit, CadreLevel.COMMUNE, null);
        }
        return given.id();
    }

    private String registered(UUID classId, String name) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "trainee",
                        Map.of(
                                "fullName",
                                name,
                                "birthYear",
                                1985,
                                "cadreLevel",
                                "COMMUNE",
                                "unitId",
                                classes.commune().id(),
                                "email",
                                email)))
                .post("/api/classes/" + classId + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The session of the class, to three hours from then on. */
    private ValidatableResponse move(UUID classId, String local) {
        UUID session = rows.id("select id from session where class_id = ?", classId);
        Instant start = instant(local);
        return change(
                "/api/sessions/" + session,
                Map.of(
                        "startsAt",
                        start.toString(),
                        "endsAt",
                        start.plusSeconds(3 * 3600).toString()));
    }

    private static ValidatableResponse change(String path, Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body).patch(path).then();
    }

    private long reminders(UUID classId) {
        return rows.number("""
                select count(*) from message
                where class_id = ? and kind = 'SESSION_REMINDER' and status <> 'CANCELLED'""", classId);
    }

    private long dueAt(UUID classId, String local) {
        return rows.number("""
                select count(*) from message
                where class_id = ? and due_at = ?::timestamptz and status <> 'CANCELLED'""", classId, local + "+07");
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(VietnameseFormat.ZONE).toInstant();
    }
}

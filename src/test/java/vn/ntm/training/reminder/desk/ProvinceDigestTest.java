package vn.ntm.training.reminder.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.reminder.desk.GivenDesks.Desk;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** What a province is told in the morning. */
@QuarkusTest
class ProvinceDigestTest {

    private static final int PROVINCE = 23;
    /** In a year without the classes of other tests, of which a province would be told too. */
    private static final LocalDate TODAY = LocalDate.of(2034, 8, 14);

    private static final Instant MORNING = Instant.parse("2034-08-14T00:00:00Z");

    @Inject
    GivenClasses classes;

    @Inject
    GivenDesks desks;

    @Inject
    GivenRows rows;

    @Inject
    DigestJob job;

    @Inject
    SendingForTests sending;

    @Inject
    TestClock clock;

    private long province;
    private Desk desk;

    @BeforeEach
    void aDeskOfAProvince() throws Exception {
        clock.set(MORNING);
        desks.none();
        province = classes.province(PROVINCE).id();
        desk = desks.of(Role.PROVINCE_DESK, province);
    }

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
    }

    @Test
    void one_mail_tells_all_that_waits_and_none_is_sent_twice_a_day() throws Exception {
        long commune = classes.communes(PROVINCE).get(2).id();
        UnitPath unit = rows.path(commune, TODAY);
        GivenClass today = rows.classOn(TODAY);
        today.registered("Học Viên Hôm Nay", unit, CadreLevel.COMMUNE, null);
        GivenClass yesterday = rows.classOn(TODAY.minusDays(1));
        UUID registration = yesterday.registered("Học Viên Hôm Qua", unit, CadreLevel.COMMUNE, yesterday.site(commune));
        rows.execute("update training_class set organiser_unit_id = ? where id = ?", province, yesterday.id());
        UUID pending = yesterday.registered("Người Chờ Duyệt", unit, CadreLevel.COMMUNE, null);
        rows.execute("update registration set status = 'PENDING' where id = ?", pending);
        rows.execute("""
                insert into objection (id, session_id, registration_id, text, state, raised_at, raised_by)
                values (uuidv7(), ?, ?, 'Tôi có mặt', 'OPEN', '2034-08-13T05:00:00Z', 'x')""", yesterday.session(), registration);
        UUID open = openClass();
        job.work();
        job.work();
        sending.all();
        List<TestMails.Mail> mails = TestMails.to(desk.email(), 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).isEqualTo("Việc cần xử lý ngày 14/08/2034");
        assertThat(mails.getFirst().text())
                .contains(
                        "Lớp " + today.code() + ": buổi học lúc 14/08/2034 08:00, 1 học viên của tỉnh",
                        "Lớp " + yesterday.code() + ": 1 điểm cầu chưa nộp điểm danh buổi 13/08/2034 08:00",
                        "/sessions/" + yesterday.session() + "/rolls",
                        "Lớp " + yesterday.code() + ": 1 đăng ký chờ duyệt",
                        "/classes/" + yesterday.id() + "/registrations?status=PENDING",
                        ": 1 đơn vị chưa gửi danh sách",
                        "/classes/" + open + "/invited-units?state=MISSING",
                        "Lớp " + yesterday.code() + ": 1 đề nghị xem lại điểm danh chờ trả lời");
        rows.execute(
                "update training_class set status = 'CANCELLED' where id in (?, ?, ?)",
                today.id(),
                yesterday.id(),
                open);
    }

    /** Planned as if it were eight years earlier, when the class of the helper is still to come. */
    private UUID openClass() {
        clock.reset();
        UUID open = classes.aClass(input -> input.inviting(Set.of(province), CadreLevel.PROVINCE)
                .registration(RegistrationMode.OPEN, null, Instant.parse("2026-08-21T03:00:00Z")));
        rows.execute("""
                update session set starts_at = starts_at + interval '8 years', ends_at = ends_at + interval '8 years'
                where class_id = ?""", open);
        rows.execute(
                "update training_class set registration_closes_at = registration_closes_at + interval '8 years' where id = ?",
                open);
        clock.set(MORNING);
        return open;
    }

    @Test
    void before_seven_it_waits_and_a_day_without_anything_has_none() {
        clock.set(Instant.parse("2035-03-01T20:00:00Z"));
        job.work();
        assertThat(rows.number("select count(*) from message where unit_id = ?", province))
                .isZero();
        GivenClass held = rows.classOn(LocalDate.of(2035, 3, 2));
        held.registered("Học Viên", rows.path(classes.communes(PROVINCE).get(2).id(), TODAY), CadreLevel.COMMUNE, null);
        job.work();
        assertThat(rows.number(
                        "select count(*) from message where unit_id = ? and due_at = '2035-03-02T00:00:00Z'", province))
                .isOne();
        held.status("CANCELLED");
    }

    @Test
    void it_is_on_the_board_of_its_province_only() throws Exception {
        UUID id = UUID.randomUUID();
        rows.execute("""
                insert into message (id, kind, channel, unit_id, dedupe_key, due_at, next_attempt_at, status, error, settled_at,
                  created_at)
                values (?, 'PROVINCE_DIGEST', 'EMAIL', ?, ?, ?::timestamptz, ?::timestamptz, 'FAILED', 'smtp.reply', now(), now())""", id, province, id.toString(), MORNING.toString(), MORNING.toString());
        Desk other = desks.of(Role.PROVINCE_DESK, classes.province(PROVINCE + 1).id());
        other.user().request().get("/api/messages").then().body("items.id", not(hasItem(id.toString())));
        other.user().request().post("/api/messages/" + id + "/retry").then().statusCode(404);
        desk.user().request().get("/api/messages").then().body("items.id", hasItem(id.toString()));
        desk.user().browser().get("/messages").then().statusCode(200);
        desk.user()
                .request()
                .post("/api/messages/" + id + "/retry")
                .then()
                .statusCode(200)
                .body("status", equalTo("QUEUED"));
        given().get("/api/messages").then().body("items.id", hasItem(id.toString()));
    }
}

package vn.ntm.training.reminder.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitView;

/** Desks whose units have sent nobody, and those that hold seats without names. */
@QuarkusTest
class ListsNotSentTest {

    private static final int PROVINCE = 21;
    /** In a year of its own: of classes that other tests left open the job would have to think as well. */
    private static final LocalDate HELD_ON = LocalDate.of(2036, 9, 10);

    private static final Instant CLOSING = Instant.parse("2036-08-20T03:00:00Z");

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

    private UnitView commune;
    private Desk ofCommune;
    private Desk ofProvince;
    private UUID classId;

    @BeforeEach
    void aClassForTheCommunesOfAProvince() throws Exception {
        desks.none();
        long province = classes.province(PROVINCE).id();
        commune = classes.communes(PROVINCE).get(1);
        ofCommune = desks.of(Role.COMMUNE_DESK, commune.id());
        ofProvince = desks.of(Role.PROVINCE_DESK, province);
        classId = classes.aClassOn(HELD_ON, input -> input.inviting(Set.of(province), CadreLevel.COMMUNE)
                .registration(RegistrationMode.OPEN, null, CLOSING));
    }

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
        rows.execute("update training_class set status = 'CANCELLED' where id = ?", classId);
    }

    @Test
    void desks_are_told_three_days_and_one_day_before_registration_closes_and_once_each() throws Exception {
        clock.set(CLOSING.minus(Duration.ofDays(3)).minusSeconds(1));
        job.work();
        assertThat(queued()).isZero();
        clock.set(CLOSING.minus(Duration.ofDays(3)));
        job.work();
        job.work();
        assertThat(queued()).isEqualTo(2);
        sending.all();
        TestMails.Mail mail = mails(ofCommune, 1).getFirst();
        assertThat(mail.subject()).contains("Đề nghị gửi danh sách: Lớp thử đăng ký");
        assertThat(mail.text())
                .contains(
                        "Còn 1 đơn vị chưa gửi danh sách học viên. Hạn đăng ký: 20/08/2036 10:00.",
                        commune.name(),
                        "/classes/" + classId + "/invited-units?state=MISSING");
        int others = classes.communes(PROVINCE).size() - 1;
        assertThat(mails(ofProvince, 1).getFirst().text())
                .contains("Còn " + others + " đơn vị chưa gửi danh sách", "và " + (others - 40) + " mục khác");
        register(commune.id());
        clock.set(CLOSING.minus(Duration.ofDays(1)));
        job.work();
        sending.all();
        assertThat(mails(ofProvince, 2)).hasSize(2);
        assertThat(mails(ofCommune, 1)).hasSize(1);
    }

    @Test
    void the_button_tells_the_desks_unless_the_list_comes_before_the_mail_goes() throws Exception {
        rows.execute(
                "update app_user set locale = 'en' where id = ?",
                ofProvince.user().id());
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/classes/" + classId + "/invited-units/reminders")
                .then()
                .statusCode(201);
        assertThat(queued()).isEqualTo(2);
        register(commune.id());
        sending.all();
        TestMails.Mail mail = mails(ofProvince, 1).getFirst();
        assertThat(mail.subject()).contains("Please send your list");
        assertThat(mails(ofCommune, 0)).isEmpty();
        assertThat(rows.number(
                        "select count(*) from message where class_id = ? and status = 'CANCELLED' and unit_id = ?",
                        classId,
                        commune.id()))
                .isOne();
    }

    @Test
    void who_was_reminded_by_hand_within_a_day_is_not_reminded_by_rule() {
        clock.set(CLOSING.minus(Duration.ofDays(3)).minus(Duration.ofHours(2)));
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/classes/" + classId + "/invited-units/reminders")
                .then()
                .statusCode(201);
        clock.set(CLOSING.minus(Duration.ofDays(3)));
        job.work();
        assertThat(queued()).isEqualTo(2);
    }

    @Test
    void who_holds_seats_without_names_is_told_in_time() throws Exception {
        String reservation = given().contentType(ContentType.JSON)
                .body(Map.of("unitId", commune.id(), "seats", 3))
                .post("/api/classes/" + classId + "/seat-reservations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        clock.set(CLOSING.minus(Duration.ofDays(1)));
        rows.execute(
                "update seat_reservation set name_until = ?::timestamptz where id = ?",
                CLOSING.toString(),
                UUID.fromString(reservation));
        given().post("/api/jobs/seat-reservations/runs").then().statusCode(202);
        await("SEATS_TO_BE_NAMED");
        sending.all();
        assertThat(mails(ofCommune, 1).getFirst().text())
                .contains(
                        "Đơn vị đang giữ 3 chỗ chưa có tên. Đề nghị gửi tên trước 20/08/2036 10:00",
                        "/classes/" + classId + "/seat-reservations");
    }

    @Test
    void the_board_names_the_desk_and_what_reached_nobody_is_seen_there() {
        desks.none();
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/classes/" + classId + "/invited-units/reminders")
                .then()
                .statusCode(201);
        sending.all();
        given().get("/api/messages?class=" + code())
                .then()
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("LIST_NOT_SENT"))
                .body("items[0].unit", equalTo(classes.province(PROVINCE).name()))
                .body("items[0].error", equalTo("outbox.no-address"));
        String page = given().header("Accept", "text/html").get("/messages").asString();
        assertThat(page)
                .contains(
                        "Đơn vị chưa gửi danh sách", classes.province(PROVINCE).name());
    }

    /** About this class: those of other tests may be open as well. */
    private List<TestMails.Mail> mails(Desk desk, int expected) throws Exception {
        String code = code();
        return TestMails.to(desk.email(), expected).stream()
                .filter(mail -> mail.subject().startsWith("[" + code + "]"))
                .toList();
    }

    private String code() {
        return given().get("/api/classes/" + classId).then().extract().path("code");
    }

    private long queued() {
        return rows.number("select count(*) from message where class_id = ? and unit_id is not null", classId);
    }

    private void await(String kind) throws InterruptedException {
        for (int i = 0; i < 100 && of(kind) == 0; i++) {
            Thread.sleep(100);
        }
        assertThat(of(kind)).isOne();
    }

    private long of(String kind) {
        return rows.number("select count(*) from message where class_id = ? and kind = ?", classId, kind);
    }

    private void register(long unitId) {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "trainee",
                        Map.of(
                                "fullName",
                                "Người Của Xã",
                                "birthYear",
                                1985,
                                "cadreLevel",
                                "COMMUNE",
                                "unitId",
                                unitId,
                                "email",
                                "n" + UUID.randomUUID() + "@xa.example.vn")))
                .post("/api/classes/" + classId + "/registrations")
                .then()
                .statusCode(201);
    }
}

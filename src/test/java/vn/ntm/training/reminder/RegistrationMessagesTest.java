package vn.ntm.training.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestMails;

/** What people are told about their registrations, read from their mailboxes. */
@QuarkusTest
class RegistrationMessagesTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    SendingForTests sending;

    private final String email = "n" + UUID.randomUUID() + "@xa.example.vn";

    @BeforeEach
    void openMailbox() throws Exception {
        rows.execute("delete from message");
        TestMails.open(email);
    }

    @Test
    void who_registers_is_told_how_it_stands_and_who_moves_up_is_told_once() throws Exception {
        UUID classId = classes.aClass(seats(1));
        String first = registered(classId, "Trần Thị Có Chỗ", null);
        registered(classId, "Lê Văn Chờ", email);
        sending.all();
        TestMails.Mail waiting = TestMails.to(email, 1).getFirst();
        assertThat(waiting.subject())
                .endsWith("Trong danh sách chờ: Lớp thử đăng ký")
                .startsWith("[LH-");
        assertThat(waiting.text())
                .contains(
                        "Kính gửi Lê Văn Chờ,",
                        "danh sách chờ",
                        "Buổi học tiếp theo: 10/09/2026 08:00",
                        "/classes/" + classId)
                .doesNotContain("không có địa chỉ");
        given().delete("/api/registrations/" + first).then().statusCode(204);
        sending.all();
        List<TestMails.Mail> mails = TestMails.to(email, 2);
        assertThat(mails)
                .extracting(TestMails.Mail::subject)
                .element(1)
                .asString()
                .contains("Đã có chỗ:");
        assertThat(mails).hasSize(2);
    }

    @Test
    void only_the_latest_news_is_told() throws Exception {
        UUID classId = classes.aClass(seats(1));
        String registration = registered(classId, "Lê Văn Thôi", email);
        given().delete("/api/registrations/" + registration).then().statusCode(204);
        sending.all();
        assertThat(TestMails.to(email, 1)).hasSize(1).first().satisfies(mail -> assertThat(mail.subject())
                .contains("Đã hủy đăng ký"));
        assertThat(rows.number("select count(*) from message where class_id = ? and status = 'CANCELLED'", classId))
                .isOne();
    }

    @Test
    void who_has_no_mailbox_is_told_through_the_desk_of_the_commune_in_its_language() throws Exception {
        UUID classId = classes.aClass(seats(1));
        var desk = users.with(
                GrantInput.of(Role.COMMUNE_DESK, classes.communes(0).get(3).id()));
        rows.execute("update app_user set email = ?, locale = 'en' where id = ?", email, desk.id());
        registered(
                classId, "Người Không Có Thư", null, classes.communes(0).get(3).id());
        sending.all();
        TestMails.Mail mail = TestMails.to(email, 1).getFirst();
        assertThat(mail.subject()).contains("Registration confirmed: Lớp thử đăng ký");
        assertThat(mail.text()).contains("no e-mail address of Người Không Có Thư");
        assertThat(rows.number("select count(*) from message where class_id = ? and reached = 'CONTACT'", classId))
                .isOne();
    }

    @Test
    void what_people_typed_stays_text() throws Exception {
        UUID classId = classes.aClass(input -> input.seats(1));
        rows.execute(
                "update training_class set title = ? where id = ?",
                "<b>A</b>\r\nBcc: x@example.vn {message:open}",
                classId);
        registered(classId, "Lê Văn Chữ", email);
        sending.all();
        TestMails.Mail mail = TestMails.to(email, 1).getFirst();
        assertThat(mail.subject()).endsWith("<b>A</b> Bcc: x@example.vn {message:open}");
        assertThat(TestMails.to("x@example.vn", 0)).isEmpty();
    }

    private String registered(UUID classId, String name, String mailbox) {
        return registered(classId, name, mailbox, classes.commune().id());
    }

    private static String registered(UUID classId, String name, String mailbox, long unitId) {
        Map<String, Object> trainee =
                new HashMap<>(Map.of("fullName", name, "birthYear", 1985, "cadreLevel", "COMMUNE", "unitId", unitId));
        if (mailbox != null) {
            trainee.put("email", mailbox);
        }
        return given().contentType(ContentType.JSON)
                .body(Map.of("trainee", trainee))
                .post("/api/classes/" + classId + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package vn.ntm.training.reminder.template;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.unit.CadreLevel;

/** What a unit wrote, as it comes out of the mailbox of who gets it. */
@QuarkusTest
class UnitTextsTest {

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    GivenClasses classes;

    @Inject
    SendingForTests sending;

    private final String email = "t" + UUID.randomUUID() + "@xa.example.vn";
    private GivenClass about;
    private UUID trainee;
    private long unit;

    @BeforeEach
    void a_class_of_a_province() throws Exception {
        rows.execute("delete from message");
        TestMails.open(email);
        unit = classes.province(5).id();
        about = rows.classOn(LocalDate.of(2026, 8, 20));
        rows.execute("update training_class set organiser_unit_id = ? where id = ?", unit, about.id());
        trainee = rows.trainee("Lê Thị <b>Thư</b> {lý do}", "FEMALE", CadreLevel.COMMUNE);
        rows.execute("update trainee set email = ? where id = ?", email, trainee);
    }

    @AfterEach
    void the_standard_texts_are_back() {
        rows.execute("delete from message_template");
    }

    @Test
    void a_message_says_what_the_unit_wrote() throws Exception {
        written(
                "Mời {họ tên}",
                "Kính mời {họ tên}\nLý do: {lý do}\nLớp {mã lớp} bắt đầu {bắt đầu}, kết thúc {kết thúc}\n{liên kết}");
        TestMails.Mail mail = sent();
        assertThat(mail.subject()).isEqualTo("Mời Lê Thị <b>Thư</b> {lý do}");
        assertThat(mail.text().replace("\r", ""))
                .startsWith("Kính mời Lê Thị <b>Thư</b> {lý do}\nLớp " + about.code()
                        + " bắt đầu 20/08/2026 08:00, kết thúc 20/08/2026 11:00\n")
                .contains("/classes/" + about.id() + "\n\n-- \n")
                .contains("gửi tự động");
    }

    @Test
    void what_people_typed_begins_no_header() throws Exception {
        rows.execute(
                "update training_class set title = ? where id = ?", "A\r\nBcc: kin@example.vn\r\n\r\nThân", about.id());
        written("{tên lớp}", "{tên lớp}");
        assertThat(sent().subject()).isEqualTo("A Bcc: kin@example.vn Thân");
        assertThat(TestMails.to("kin@example.vn", 0)).isEmpty();
    }

    @Test
    void a_subject_that_would_be_empty_is_that_of_the_product() throws Exception {
        written("{lý do}", "Kính mời");
        assertThat(sent().subject()).contains("Đã xác nhận đăng ký: Lớp thử");
    }

    @Test
    void news_of_sessions_name_them_where_the_unit_wants_it() throws Exception {
        about.session(LocalDate.of(2026, 8, 21));
        UUID registration = about.registered(
                trainee,
                rows.unit("N34", classes.communes(5).getFirst().code(), LocalDate.of(2026, 8, 20)),
                CadreLevel.COMMUNE,
                null);
        written("SESSION_CHANGED", "{mã lớp}: {các buổi}", "Lịch mới:\n{các buổi}\nXin đúng giờ.");
        TestMails.Mail mail = sent("SESSION_CHANGED", registration);
        // A subject ends after 200 characters.
        assertThat(mail.subject())
                .hasSize(200)
                .startsWith(about.code() + ": - 20/08/2026 08:00–11:00: buổi 1 – Lớp thử (mã " + about.code()
                        + "); - 21/08/2026 08:00–11:00: buổi 2 – Lớp thử");
        assertThat(mail.text().replace("\r", ""))
                .startsWith("Lịch mới:\n- 20/08/2026 08:00–11:00: buổi 1 – Lớp thử")
                .contains("\nXin đúng giờ.\n");
    }

    @Test
    void the_text_of_another_unit_is_not_used() throws Exception {
        rows.execute(
                "update training_class set organiser_unit_id = ? where id = ?",
                classes.province(6).id(),
                about.id());
        written("Mời {họ tên}", "Kính mời");
        assertThat(sent().subject()).contains("Đã xác nhận đăng ký");
    }

    @Test
    void a_text_that_cannot_be_read_any_more_holds_up_no_message_and_the_board_tells() throws Exception {
        written("Mời {tên cũ}", "Kính mời");
        assertThat(sent().subject()).contains("Đã xác nhận đăng ký");
        var desk = users.with(GrantInput.of(Role.PROVINCE_DESK, unit));
        for (String page : List.of("/messages", "/message-templates")) {
            desk.browser().get(page).then().statusCode(200).body(containsString("Có mẫu tin không đọc được"));
        }
        desk.browser()
                .get("/message-templates/REGISTRATION_CONFIRMED")
                .then()
                .body(containsString("không đọc được nữa từ"));
        users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(6).id()))
                .browser()
                .get("/messages")
                .then()
                .body(not(containsString("Có mẫu tin không đọc được")));
        desk.request()
                .body("{\"subject\":\"Mời {tên}\",\"body\":\"Kính mời\"}")
                .put("/api/message-templates/REGISTRATION_CONFIRMED")
                .then()
                .statusCode(200);
        desk.browser().get("/messages").then().body(not(containsString("Có mẫu tin không đọc được")));
    }

    private void written(String subject, String body) {
        written("REGISTRATION_CONFIRMED", subject, body);
    }

    private void written(String kind, String subject, String body) {
        rows.execute("""
                insert into message_template (id, unit_id, kind, language, subject, body, changed_at, changed_by)
                values (?, ?, ?, 'vi', ?, ?, '2026-08-03T01:00:00Z', 'test')""", UUID.randomUUID(), unit, kind, subject, body);
    }

    private TestMails.Mail sent() throws Exception {
        return sent("REGISTRATION_CONFIRMED", null);
    }

    private TestMails.Mail sent(String kind, UUID registration) throws Exception {
        UUID id = UUID.randomUUID();
        rows.execute("""
                insert into message (id, kind, channel, trainee_id, class_id, registration_id, dedupe_key, due_at, next_attempt_at,
                  created_at)
                values (?, ?, 'EMAIL', ?, ?, ?, ?, '2026-08-03T01:00:00Z', '2026-08-03T01:00:00Z', '2026-08-03T01:00:00Z')
                """, id, kind, trainee, about.id(), registration, id.toString());
        sending.all();
        List<TestMails.Mail> mails = TestMails.to(email, 1);
        given().get("/api/messages?class=" + about.code()).then().statusCode(200);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }
}

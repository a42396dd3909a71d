package vn.ntm.training.reminder.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestMails;

/** The texts of a unit as pages: a form that loses nothing, a look, and a mail to oneself. */
@QuarkusTest
class MessageTemplatePagesTest {

    private static final String WAITLISTED = "/message-templates/REGISTRATION_WAITLISTED";

    @Inject
    GivenUsers users;

    @Inject
    GivenClasses classes;

    @Inject
    GivenRows rows;

    private GivenUsers.User desk;

    @BeforeEach
    void a_desk_of_a_province() {
        desk = users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(7).id()));
    }

    @AfterEach
    void the_standard_texts_are_back() {
        rows.execute("delete from message_template");
    }

    @Test
    void a_text_is_written_shown_and_given_up() {
        desk.browser()
                .get("/message-templates")
                .then()
                .statusCode(200)
                .body(containsString("Trong danh sách chờ"), containsString("Chuẩn"));
        desk.browser()
                .get(WAITLISTED)
                .then()
                .statusCode(200)
                .body(containsString("{mã lớp}"), containsString("name=\"version\" value=\"0\""));
        sent(WAITLISTED, "0", "Chờ {họ tên}", "Xin chờ").statusCode(303);
        desk.browser()
                .get("/message-templates")
                .then()
                .body(containsString("Riêng của đơn vị"), containsString("Chờ {họ tên}"));
        sent(WAITLISTED, "0", "Của tôi {họ tên}", "Khác")
                .statusCode(412)
                .body(
                        containsString("Của tôi {họ tên}"),
                        containsString("Nội dung đang lưu"),
                        containsString("Chờ {họ tên}"));
        String version =
                desk.browser().get(WAITLISTED).htmlPath().getString("**.find { it.@name == 'version' }.@value");
        sent(WAITLISTED + "/removal", version, "", "").statusCode(303);
        desk.browser().get("/message-templates").then().body(not(containsString("Riêng của đơn vị")));
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_nothing_is_lost() {
        sent(WAITLISTED, "0", "Chờ {#for x}", "Dòng một\nChào {bạn}")
                .statusCode(400)
                .body(
                        containsString("Dòng 1, ký tự 5"),
                        containsString("Dòng 2, ký tự 6"),
                        containsString("Chờ {#for x}"),
                        containsString("Chào {bạn}"));
        sent(WAITLISTED, "0", "</textarea><script>alert(1)</script>", "</textarea><script>alert(1)</script> {}")
                .statusCode(400)
                .body(not(containsString("<script>alert")));
    }

    @Test
    void a_look_shows_both_forms() {
        sent(WAITLISTED + "/preview", "0", "Chờ {họ tên}", "Dòng một\n<b>Dòng hai</b>")
                .statusCode(200)
                .body(
                        containsString("Chờ Nguyễn Văn Ví Dụ"),
                        containsString("&lt;b&gt;Dòng hai&lt;/b&gt;"),
                        containsString("/160 ký tự"),
                        containsString("bịa"));
        assertThat(rows.number("select count(*) from message_template")).isZero();
    }

    @Test
    void a_test_goes_to_the_own_address_only_and_not_without_end() throws Exception {
        sent(WAITLISTED + "/test", "0", "Chờ", "Xin chờ")
                .statusCode(409)
                .body(containsString("chưa có địa chỉ thư điện tử"));
        String email = "e" + UUID.randomUUID() + "@tinh.example.vn";
        TestMails.open(email);
        rows.execute("update app_user set email = ? where id = ?", email, desk.id());
        sent(WAITLISTED + "/test", "0", "Chờ {họ tên}", "Xin chờ {mã lớp}")
                .statusCode(200)
                .body(containsString("Đã gửi thư thử"));
        List<TestMails.Mail> mails = TestMails.to(email, 1);
        assertThat(mails).hasSize(1).first().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("[Thử] Chờ Nguyễn Văn Ví Dụ");
            assertThat(mail.text()).startsWith("Xin chờ LH-2026-0000");
        });
        for (int i = 0; i < 8; i++) {
            sent(WAITLISTED + "/test", "0", "{", "Xin chờ").statusCode(400);
        }
        sent(WAITLISTED + "/test", "0", "Chờ", "Xin chờ").statusCode(429);
    }

    @Test
    void who_may_only_look_has_no_button_to_store() {
        var viewer = users.with(
                new GrantInput(Role.PROVINCE_DESK, classes.province(7).id(), Set.of(Permission.VIEW), null, null));
        viewer.browser()
                .get(WAITLISTED)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Xem thử"), not(containsString("Lưu</button>"))));
    }

    private ValidatableResponse sent(String address, String version, String subject, String body) {
        return desk.browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("unit", "")
                .formParam("language", "vi")
                .formParam("version", version)
                .formParam("subject", subject)
                .formParam("body", body)
                .formParam("shortText", "")
                .formParam("classCode", "")
                .post(address)
                .then();
    }
}

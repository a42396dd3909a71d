package vn.ntm.training.attendance.objection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.attendance.objection.GivenAbsence.Absent;
import vn.ntm.training.reminder.desk.GivenDesks;
import vn.ntm.training.reminder.desk.GivenDesks.Desk;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;

/** Who is told of an objection, and of its answer. */
@QuarkusTest
@SentByNobody
class ObjectionMessagesTest {

    @Inject
    GivenAbsence absence;

    @Inject
    GivenDesks desks;

    @Inject
    GivenRows rows;

    @Inject
    SendingForTests sending;

    @Inject
    TestClock clock;

    private final String email = "o" + UUID.randomUUID() + "@xa.example.vn";
    private Absent absent;
    private Desk desk;

    @BeforeEach
    void theProvinceHoldsTheClass() throws Exception {
        desks.none();
        absent = absence.on(LocalDate.of(2026, 8, 3));
        long province = absent.commune().provinceId();
        rows.execute(
                "update training_class set organiser_unit_id = ? where id = ?",
                province,
                absent.held().id());
        desk = desks.of(Role.PROVINCE_DESK, province);
        TestMails.open(email);
        rows.execute("update trainee set email = ? where id = ?", email, absent.person());
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void the_desk_is_told_of_it_and_the_person_of_the_answer() throws Exception {
        String id = raise().extract().path("id");
        sending.all();
        TestMails.Mail mail = TestMails.to(desk.email(), 1).getFirst();
        assertThat(mail.subject()).contains("Có đề nghị xem lại điểm danh: Lớp thử");
        assertThat(mail.text())
                .contains(
                        "1 đề nghị xem lại điểm danh đang chờ trả lời.",
                        "/classes/" + absent.held().id() + "/objections?state=OPEN")
                .doesNotContain("Lê Thị Bình");
        answer(id, "rejection", Map.of("answer", "Không có chữ ký trong danh sách"));
        String again = raise().extract().path("id");
        answer(again, "acceptance", Map.of("status", "PRESENT"));
        sending.all();
        List<TestMails.Mail> mails = TestMails.to(email, 2);
        assertThat(mails).extracting(TestMails.Mail::subject).anyMatch(one -> one.contains("không được chấp nhận"));
        assertThat(mails).extracting(TestMails.Mail::text).anyMatch(one -> one.contains("đã được chấp nhận"));
        assertThat(TestMails.to(desk.email(), 1)).hasSize(1);
    }

    @Test
    void what_is_taken_back_before_the_mail_goes_is_not_told() throws Exception {
        String id = raise().extract().path("id");
        GivenUsers.nobody()
                .contentType("application/json")
                .header("Cookie", absent.link())
                .body(Map.of("objectionId", id))
                .post("/api/me/objection-withdrawals")
                .then()
                .statusCode(200);
        sending.all();
        assertThat(TestMails.to(desk.email(), 0)).isEmpty();
    }

    private ValidatableResponse raise() {
        return GivenUsers.nobody()
                .contentType("application/json")
                .header("Cookie", absent.link())
                .body(Map.of("sessionId", absent.held().session(), "text", "Tôi có mặt"))
                .post("/api/me/objections")
                .then()
                .statusCode(201);
    }

    private void answer(String id, String how, Map<String, Object> body) {
        desk.user()
                .request()
                .body(body)
                .post("/api/objections/{id}/" + how, id)
                .then()
                .statusCode(200);
    }
}

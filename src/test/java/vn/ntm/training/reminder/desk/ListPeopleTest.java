package vn.ntm.training.reminder.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.training.registration.GivenClasses.seats;
import static vn.ntm.training.support.TestWorkbook.list;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.registration.list.RegistrationLists;
import vn.ntm.training.reminder.desk.GivenDesks.Desk;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.support.TestWorkbook;
import vn.ntm.training.unit.UnitView;

/** What the people of a list are told, and their desks for those who have no mailbox. */
@QuarkusTest
class ListPeopleTest {

    private static final int PROVINCE = 25;

    @Inject
    GivenClasses classes;

    @Inject
    GivenDesks desks;

    @Inject
    GivenRows rows;

    @Inject
    RegistrationLists lists;

    @Inject
    SendingForTests sending;

    private final String first = "f" + UUID.randomUUID() + "@xa.example.vn";
    private final String last = "l" + UUID.randomUUID() + "@xa.example.vn";
    private UnitView commune;
    private Desk desk;
    private UUID classId;

    @BeforeEach
    void aClassWithThreeSeats() throws Exception {
        desks.none();
        commune = classes.communes(PROVINCE).get(1);
        desk = desks.of(Role.COMMUNE_DESK, commune.id());
        TestMails.open(first);
        TestMails.open(last);
        classId = classes.aClass(seats(3));
    }

    @Test
    void who_has_a_mailbox_is_told_and_the_desk_gets_one_message_for_all_others() throws Exception {
        send(workbook(), true);
        assertThat(messages()).isZero();
        send(workbook(), false);
        assertThat(messages()).isEqualTo(3);
        sending.all();
        assertThat(TestMails.to(first, 1).getFirst().subject()).contains("Đã xác nhận đăng ký");
        assertThat(TestMails.to(last, 1).getFirst().subject()).contains("Trong danh sách chờ");
        List<TestMails.Mail> mails = TestMails.to(desk.email(), 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).contains("Đã nhận danh sách");
        assertThat(mails.getFirst().text())
                .contains(
                        "2 người đã có chỗ, 1 người trong danh sách chờ, 0 người chờ duyệt",
                        "/classes/" + classId + "/registrations");
        send(workbook(), false);
        assertThat(messages()).isEqualTo(3);
        // It stands among what each of the three was told.
        for (String name : List.of("Trần Văn Giữa", "Lê Thị Giữa", "Phạm Văn Chờ")) {
            assertThat(toldThroughDesks(name)).isOne();
        }
        assertThat(toldThroughDesks("Nguyễn Thị Đầu")).isZero();
    }

    @Test
    void who_moves_up_before_the_first_news_went_out_is_told_of_the_seat_only() throws Exception {
        send(workbook(), false);
        given().delete("/api/registrations/" + registration("Nguyễn Thị Đầu"))
                .then()
                .statusCode(204);
        given().delete("/api/registrations/" + registration("Trần Văn Giữa"))
                .then()
                .statusCode(204);
        sending.all();
        List<TestMails.Mail> mails = TestMails.to(last, 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).contains("Đã có chỗ");
    }

    @Test
    void a_desk_that_sends_a_list_tells_people_whom_it_cannot_see_the_messages_of() throws Exception {
        String id = desk.user()
                .request()
                .contentType("multipart/form-data")
                .multiPart("file", "a.xlsx", workbook())
                .multiPart("dryRun", false)
                .post("/api/classes/" + classId + "/registration-lists")
                .then()
                .statusCode(202)
                .extract()
                .path("importId");
        lists.process(UUID.fromString(id));
        assertThat(messages()).isEqualTo(3);
    }

    private long toldThroughDesks(String name) {
        return rows.number(
                "select count(*) from told_through_desks(array(select trainee_id from registration where id = ?))"
                        + " where kind = 'LIST_TAKEN' and status = 'SENT'",
                registration(name));
    }

    private UUID registration(String name) {
        return rows.id(
                "select r.id from registration r join trainee t on t.id = r.trainee_id where r.class_id = ? and t.full_name = ?",
                classId,
                name);
    }

    private byte[] workbook() {
        TestWorkbook workbook = list().row("Họ và tên", "Năm sinh", "Đơn vị công tác", "Email");
        workbook.row("Nguyễn Thị Đầu", 1980, commune.path(), first);
        workbook.row("Trần Văn Giữa", 1981, commune.path(), "");
        workbook.row("Lê Thị Giữa", 1982, commune.path(), "");
        workbook.row("Phạm Văn Chờ", 1983, commune.path(), "");
        workbook.row("Hoàng Thị Cuối", 1984, commune.path(), last);
        return workbook.xlsx();
    }

    private void send(byte[] content, boolean dryRun) {
        String id = given().multiPart("file", "a.xlsx", content)
                .multiPart("dryRun", dryRun)
                .post("/api/classes/" + classId + "/registration-lists")
                .then()
                .statusCode(202)
                .extract()
                .path("importId");
        lists.process(UUID.fromString(id));
        given().get("/api/imports/" + id).then().body("state", equalTo("DONE"));
    }

    private long messages() {
        return rows.number("select count(*) from message where class_id = ? and status <> 'CANCELLED'", classId);
    }
}

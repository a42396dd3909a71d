package vn.ntm.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.certificate.GivenClosedClass.Mark;
import vn.ntm.training.reminder.desk.GivenDesks;
import vn.ntm.training.reminder.desk.GivenDesks.Desk;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.support.TestMails.Mail;
import vn.ntm.training.support.Visitor;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.trainee.GivenPeople.Area;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** People without a mailbox hear of their certificates through the desk of their unit, which prints them. */
@QuarkusTest
class ToldOfCertificatesThroughDesksTest {

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    GivenPeople people;

    @Inject
    GivenClosedClass closed;

    @Inject
    GivenDesks desks;

    @Inject
    SendingForTests sending;

    @Inject
    TestClock clock;

    private final String email = "g" + UUID.randomUUID() + "@xa.example.vn";
    private Area area;
    private UnitPath commune, beside;
    private Desk desk;
    private GivenClass held;
    private UUID room, withMailbox, first, second, third, outside;

    @BeforeEach
    void a_class_of_two_communes_of_which_one_has_a_desk() throws Exception {
        clock.reset();
        desks.none();
        area = people.area(10);
        commune = rows.path(area.commune(), GivenClosedClass.DAY);
        beside = rows.path(area.sibling(), GivenClosedClass.DAY);
        desk = desks.of(Role.COMMUNE_DESK, commune.lowest());
        held = rows.classOn(GivenClosedClass.DAY);
        closed.givesCertificates(held, commune);
        room = held.site(commune.lowest());
        UUID person = rows.trainee("Người Có Thư", "FEMALE", CadreLevel.COMMUNE);
        TestMails.open(email);
        rows.execute("update trainee set email = ? where id = ?", email, person);
        withMailbox = held.registered(person, commune, CadreLevel.COMMUNE, room);
        first = held.registered("Người Thứ Nhất", commune, CadreLevel.COMMUNE, room);
        second = held.registered("Người Thứ Hai", commune, CadreLevel.COMMUNE, room);
        third = held.registered("Người Thứ Ba", commune, CadreLevel.COMMUNE, room);
        outside = held.registered("Người Xã Bên", beside, CadreLevel.COMMUNE, room);
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
        desks.none();
    }

    @Test
    void a_desk_gets_one_message_with_the_names_of_those_without_a_mailbox() throws Exception {
        close(withMailbox, first, second, outside);
        sendLater();
        Mail mail = only(desk.email());
        assertThat(mail.subject()).contains("Đã có giấy chứng nhận của học viên thuộc đơn vị: Lớp thử");
        assertThat(mail.text())
                .contains("Người Thứ Nhất", "Người Thứ Hai", "/classes/" + held.id() + "/certificates")
                .doesNotContain("Người Có Thư", "Người Thứ Ba", "Người Xã Bên");
        assertThat(only(email).text()).contains("Người Có Thư đã được cấp giấy chứng nhận");
    }

    @Test
    void who_gets_one_while_the_message_waits_is_named_as_well_and_whose_was_revoked_is_not() throws Exception {
        close(first, second);
        closed.correct(held, commune, third, "PRESENT");
        closed.correct(held, commune, second, "ABSENT");
        sendLater();
        assertThat(only(desk.email()).text())
                .contains("Người Thứ Nhất", "Người Thứ Ba")
                .doesNotContain("Người Thứ Hai");
    }

    @Test
    void who_gets_one_after_the_message_went_out_is_another_message() throws Exception {
        close(first);
        sendLater();
        closed.correct(held, commune, third, "PRESENT");
        sendLater();
        List<Mail> mails = TestMails.to(desk.email(), 2);
        assertThat(mails).hasSize(2);
        assertThat(mails.get(1).text()).contains("Người Thứ Ba").doesNotContain("Người Thứ Nhất");
    }

    @Test
    void a_desk_is_told_nothing_when_all_were_revoked() throws Exception {
        close(first, second);
        closed.correct(held, commune, first, "ABSENT");
        closed.correct(held, commune, second, "ABSENT");
        sendLater();
        assertThat(TestMails.to(desk.email(), 0)).isEmpty();
        assertThat(rows.number(
                        "select count(*) from message where class_id = ? and kind = 'CERTIFICATE_READY' and status = 'CANCELLED'",
                        held.id()))
                .isOne();
    }

    @Test
    void without_a_desk_that_answers_each_stays_a_message_that_the_board_shows_as_not_reached() {
        desks.none();
        close(withMailbox, first, second);
        assertThat(rows.number(
                        "select count(*) from message where class_id = ? and kind = 'CERTIFICATE_READY' and trainee_id is not null",
                        held.id()))
                .isEqualTo(3);
    }

    @Test
    void the_desk_reads_and_prints_those_of_its_own_people_and_none_of_others() {
        close(first, outside);
        desk.user()
                .request()
                .get("/api/classes/{id}/certificates", held.id())
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.fullName", contains("Người Thứ Nhất"));
        Visitor visitor = Visitor.of(desk.user());
        String list = "/classes/" + held.id() + "/certificates";
        assertThat(visitor.get("/classes/" + held.id()).leads(list)).isTrue();
        assertThat(visitor.get(list).text()).contains("Người Thứ Nhất").doesNotContain("Người Xã Bên");
        assertThat(visitor.get(list).page().select("form[action$=/revocation]")).isEmpty();
        file(desk.user(), first, 200);
        file(desk.user(), outside, 404);
        file(users.with(GrantInput.of(Role.COMMUNE_DESK, beside.lowest())), outside, 200);
        desk.user()
                .request()
                .body(Map.of("reason", "Cấp nhầm"))
                .post("/api/classes/{class}/certificates/{id}/revocation", held.id(), certificate(first))
                .then()
                .statusCode(403);
    }

    private void file(User user, UUID registration, int status) {
        user.request()
                .get("/api/classes/{class}/certificates/{id}/certificate.pdf", held.id(), certificate(registration))
                .then()
                .statusCode(status);
    }

    private UUID certificate(UUID registration) {
        return rows.id("select id from certificate where registration_id = ?", registration);
    }

    private void close(UUID... there) {
        List<Mark> marks = new ArrayList<>();
        for (UUID registration : List.of(withMailbox, first, second, third, outside)) {
            marks.add(new Mark(registration, List.of(there).contains(registration) ? "PRESENT" : "ABSENT", null));
        }
        closed.roll(held, 0, room, marks.toArray(Mark[]::new));
        rows.execute("delete from message");
        closed.close(held, room);
    }

    private void sendLater() {
        clock.advance(Duration.ofMinutes(2));
        sending.all();
    }

    private static Mail only(String address) throws Exception {
        List<Mail> mails = TestMails.to(address, 1);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }
}

package vn.ntm.training.reminder.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.material.MaterialAdded;
import vn.ntm.training.registration.RegistrationCancelled;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** Who is told that a class has new materials, when, and how often. */
@QuarkusTest
class MaterialNewsTest {

    @Inject
    GivenLinks links;

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    SendingForTests sending;

    @Inject
    Event<Object> events;

    @Inject
    TestClock clock;

    private final String email = "m" + UUID.randomUUID() + "@xa.example.vn";

    private GivenClass held;
    private UUID registration;
    private Instant start;

    @BeforeEach
    void somebody_with_a_mailbox_in_a_class_in_three_days() throws Exception {
        rows.execute("delete from message");
        TestMails.open(email);
        held = links.aClass();
        registration = registered("Người Có Thư", 0, 0);
        rows.execute("update trainee set email = ? where id = ?", email, trainee());
        start = TestClock.START;
        clock.set(start.minus(Duration.ofDays(3)));
    }

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
    }

    @Test
    void materials_that_are_published_one_after_the_other_are_one_message_that_can_be_turned_off() throws Exception {
        UUID waiting = registered("Người Đang Chờ", 0, 0);
        rows.execute("update registration set status = 'WAITLISTED' where id = ?", waiting);
        added();
        clock.set(start.minus(Duration.ofDays(3)).plusSeconds(120));
        added();
        assertThat(queued()).isOne();
        sending.all();
        assertThat(queued()).as("within the pause").isOne();
        clock.set(start.minus(Duration.ofDays(3)).plusSeconds(400));
        sending.all();
        List<TestMails.Mail> mails = TestMails.to(email, 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).contains("Lớp có tài liệu mới", held.code());
        assertThat(mails.getFirst().text()).contains("/my-trainings/materials?class=" + held.id());
        assertThat(mails.getFirst().unsubscribe()).contains("/unsubscribe/MATERIAL");
        rows.execute(
                "insert into message_preference (trainee_id, topics_off, version, changed_at) values (?, '{MATERIAL}', 1, now())",
                trainee());
        added();
        clock.set(start.minus(Duration.ofDays(2)));
        sending.all();
        assertThat(rows.number(
                        "select count(*) from message where class_id = ? and error = 'outbox.unwanted'", held.id()))
                .isOne();
    }

    @Test
    void people_are_told_until_thirty_days_after_the_class_and_not_of_drafts_or_synthetic_classes() {
        clock.set(start.plus(Duration.ofDays(29)));
        added();
        assertThat(queued()).isOne();
        rows.execute("delete from message");
        clock.set(start.plus(Duration.ofDays(31)));
        added();
        assertThat(queued()).isZero();
        clock.set(start.minus(Duration.ofDays(3)));
        held.synthetic();
        added();
        assertThat(queued()).isZero();
    }

    @Test
    void those_of_a_unit_who_have_no_mailbox_are_one_message_to_their_desk() throws Exception {
        String desk = "d" + UUID.randomUUID() + "@xa.example.vn";
        TestMails.open(desk);
        GivenUsers.User contact =
                users.with(GrantInput.of(Role.COMMUNE_DESK, links.commune(2, 3).id()));
        rows.execute("update app_user set email = ? where id = ?", desk, contact.id());
        registered("Người Không Thư Một", 2, 3);
        registered("Người Không Thư Hai", 2, 3);
        added();
        added();
        assertThat(queued()).as("the person and the desk").isEqualTo(2);
        clock.set(start.minus(Duration.ofDays(3)).plusSeconds(400));
        sending.all();
        TestMails.Mail mail = TestMails.to(desk, 1).getFirst();
        assertThat(mail.subject()).contains("Lớp có tài liệu mới");
        assertThat(mail.text())
                .contains("Người Không Thư Một", "Người Không Thư Hai", "/classes/" + held.id() + "/materials");
    }

    @Test
    void who_leaves_before_is_not_told() {
        added();
        QuarkusTransaction.requiringNew()
                .run(() -> events.fire(new RegistrationCancelled(registration, held.id(), trainee())));
        assertThat(queued()).isZero();
    }

    private void added() {
        QuarkusTransaction.requiringNew().run(() -> events.fire(new MaterialAdded(held.id())));
    }

    private UUID registered(String name, int province, int commune) {
        UnitPath unit = rows.path(links.commune(province, commune).id(), GivenLinks.TODAY);
        return held.registered(name, unit, CadreLevel.COMMUNE, null);
    }

    private UUID trainee() {
        return rows.id("select trainee_id from registration where id = ?", registration);
    }

    private long queued() {
        return rows.number(
                "select count(*) from message where class_id = ? and kind = 'MATERIAL_ADDED' and status = 'QUEUED'",
                held.id());
    }
}

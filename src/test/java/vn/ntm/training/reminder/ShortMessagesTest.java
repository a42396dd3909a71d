package vn.ntm.training.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.reminder.channel.SettableGateways;
import vn.ntm.training.reminder.channel.TestGateway;
import vn.ntm.training.reminder.desk.GivenDesks;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.unit.CadreLevel;

/** What reaches people by SMS and Zalo: from the outbox through a gateway on this machine. */
@QuarkusTest
class ShortMessagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);
    private static final int PROVINCE = 28;

    /** What the gateway was sent. */
    private record Sent(String id, String channel, String kind, String to, String text) {}

    @Inject
    GivenRows rows;

    @Inject
    GivenClasses classes;

    @Inject
    GivenDesks desks;

    @Inject
    SettableGateways gateways;

    @Inject
    SendingForTests sending;

    @Inject
    TestClock clock;

    private final ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String email = "s" + UUID.randomUUID() + "@xa.example.vn";
    private final String phone = "+849" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private TestGateway gateway;
    private GivenClass held;
    private UUID registration;
    private UUID trainee;

    @BeforeEach
    void somebody_with_a_telephone_and_a_gateway_for_sms() throws Exception {
        desks.none();
        TestMails.open(email);
        gateway = new TestGateway(posted -> {
            try {
                sent.add(mapper.readValue(posted, Sent.class));
            } catch (java.io.IOException isNone) {
                return "{\"accepted\":false}";
            }
            return "{\"accepted\":true}";
        });
        gateways.on(Channel.SMS, gateway.address());
        held = rows.classOn(DAY);
        rows.execute(
                "update training_class set title = ? where id = ?",
                "Tập huấn – chuyển đổi số trong xây dựng nông thôn mới dành cho cán bộ cấp xã của các tỉnh miền núi phía Bắc",
                held.id());
        registration = held.registered(
                "Đặng Thị Nhắn", rows.path(classes.communes(PROVINCE).get(1).id(), DAY), CadreLevel.COMMUNE, null);
        trainee = rows.id("select trainee_id from registration where id = ?", registration);
        rows.execute("update trainee set phone = ? where id = ?", phone, trainee);
    }

    @AfterEach
    void everything_as_before() {
        gateways.off();
        gateway.close();
        clock.reset();
        rows.execute("delete from message");
        rows.execute("delete from message_template");
        held.status("CANCELLED");
    }

    @Test
    void who_chose_sms_is_told_there_although_there_is_a_mailbox() throws Exception {
        rows.execute("update trainee set email = ? where id = ?", email, trainee);
        choose("SMS", null);
        queue("REGISTRATION_CONFIRMED");
        send();
        Sent sms = only();
        assertThat(sms.channel()).isEqualTo("SMS");
        assertThat(sms.to()).isEqualTo(phone);
        assertThat(sms.text())
                .startsWith("NTM Training: da xac nhan dang ky, lop " + held.code() + " 20/08/2026 08:00. Tap huan")
                .endsWith("...");
        assertThat(TestMails.to(email, 0)).isEmpty();
        assertThat(rows.number("""
                        select count(*) from message
                        where trainee_id = ? and status = 'SENT' and channel = 'SMS' and reached = 'PERSON'""", trainee)).isOne();
    }

    @Test
    void who_chose_zalo_is_told_there_and_by_mail_as_long_as_it_is_not_set_up() throws Exception {
        rows.execute("update trainee set email = ? where id = ?", email, trainee);
        choose("ZALO", null);
        queue("REGISTRATION_CONFIRMED");
        send();
        assertThat(sent).isEmpty();
        assertThat(TestMails.to(email, 1)).hasSize(1);
        gateways.on(Channel.ZALO, gateway.address());
        queue("CLASS_CANCELLED");
        send();
        assertThat(only().channel()).isEqualTo("ZALO");
        assertThat(only().text()).startsWith("NTM Training: lop bi huy, lop " + held.code());
    }

    @Test
    void without_a_mailbox_and_a_desk_it_is_zalo_where_there_is_one_else_sms() {
        queue("REGISTRATION_CONFIRMED");
        send();
        assertThat(only().channel()).isEqualTo("SMS");
        sent.clear();
        gateways.on(Channel.ZALO, gateway.address());
        queue("REGISTRATION_CONFIRMED");
        send();
        assertThat(only().channel()).isEqualTo("ZALO");
    }

    @Test
    void the_contact_of_a_room_without_a_desk_is_asked_for_the_roll() {
        UUID site = held.site(classes.communes(PROVINCE).get(1).id());
        rows.execute("update registration set site_id = ? where id = ?", site, registration);
        rows.execute("""
                update site set name = 'Hội trường Ủy ban nhân dân xã', contact_name = 'Đỗ Đầu Mối', contact_phone = ?
                where id = ?""", phone, site);
        rows.execute("""
                insert into message (kind, channel, site_id, class_id, session_id, facts, dedupe_key, due_at, next_attempt_at,
                  created_at)
                values ('ROLL_NOT_HANDED_IN', 'EMAIL', ?, ?, ?, jsonb_build_object('sites', jsonb_build_array(?::uuid)), ?,
                  '2026-08-03T01:00:00Z', '2026-08-03T01:00:00Z', '2026-08-03T01:00:00Z')""", site, held.id(), held.session(), site, "ROLL:" + UUID.randomUUID());
        send();
        assertThat(only().to()).isEqualTo(phone);
        assertThat(only().text())
                .startsWith(
                        "NTM Training: de nghi nop diem danh lop " + held.code() + ", buoi 20/08/2026 08:00, diem cau")
                .contains("Hoi truong Uy ban nhan dan xa");
    }

    @Test
    void an_organiser_has_a_short_text_of_its_own() {
        long unit = classes.province(PROVINCE).id();
        rows.execute("update training_class set organiser_unit_id = ? where id = ?", unit, held.id());
        rows.execute(
                """
                insert into message_template (id, unit_id, kind, language, subject, body, short_text, changed_at, changed_by)
                values (?, ?, 'REGISTRATION_CONFIRMED', 'vi', 'Mời', 'Kính mời', ?, '2026-08-03T01:00:00Z', 'thử')""",
                UUID.randomUUID(),
                unit,
                "Kính mời đ/c {họ tên} dự lớp {mã lớp} lúc {bắt đầu}: {tên lớp} {tên lớp}");
        queue("REGISTRATION_CONFIRMED");
        send();
        assertThat(only().text())
                .startsWith(
                        "Kinh moi d/c Dang Thi Nhan du lop " + held.code() + " luc 20/08/2026 08:00: Tap huan - chuyen")
                .endsWith("...");
    }

    @Test
    void reminders_of_several_sessions_are_one_short_text_in_the_chosen_language() {
        held.session(DAY.plusDays(1));
        choose("SMS", "en");
        UUID message = queue("SESSION_REMINDER");
        for (UUID session : held.sessions()) {
            rows.execute("""
                    insert into planned_reminder (session_id, registration_id, minutes, held_on, message_id)
                    select id, ?, -1440, cast(starts_at at time zone 'Asia/Ho_Chi_Minh' as date), ? from session
                    where id = ?""", registration, message, session);
        }
        send();
        assertThat(only().text())
                .isEqualTo("NTM Training: reminder of 2 sessions: " + held.code() + " 20/08/2026 08:00; " + held.code()
                        + " 21/08/2026 08:00");
    }

    @Test
    void a_reminder_by_mail_is_english_where_that_is_chosen() throws Exception {
        rows.execute("update trainee set email = ? where id = ?", email, trainee);
        choose(null, "en");
        UUID message = queue("SESSION_REMINDER");
        rows.execute("""
                insert into planned_reminder (session_id, registration_id, minutes, held_on, message_id)
                values (?, ?, -1440, ?, ?)""", held.session(), registration, java.sql.Date.valueOf(DAY), message);
        send();
        List<TestMails.Mail> mails = TestMails.to(email, 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).startsWith("[" + held.code() + "] Reminder of a session: ");
        assertThat(mails.getFirst().text())
                .contains(
                        "This is a reminder of what is coming up for Đặng Thị Nhắn:",
                        "20/08/2026 08:00–11:00: session 1")
                .doesNotContain("Kính", "buổi 1");
    }

    private void choose(String channel, String language) {
        rows.execute("""
                insert into message_preference (trainee_id, channel, language, version, changed_at)
                values (?, ?, ?, 1, '2026-08-03T01:00:00Z')""", trainee, channel, language);
    }

    private UUID queue(String kind) {
        UUID id = UUID.randomUUID();
        rows.execute("""
                insert into message (id, kind, channel, trainee_id, class_id, registration_id, dedupe_key, due_at, next_attempt_at,
                  created_at)
                values (?, ?, 'EMAIL', ?, ?, ?, ?, '2026-08-03T01:00:00Z', '2026-08-03T01:00:00Z', '2026-08-03T01:00:00Z')
                """, id, kind, trainee, held.id(), registration, id.toString());
        return id;
    }

    /** Whichever channel comes first: what one hands on goes with the second run. */
    private void send() {
        sending.all();
        sending.all();
    }

    private Sent only() {
        assertThat(sent).hasSize(1);
        Sent sms = sent.peek();
        assertThat(sms.text()).hasSizeLessThanOrEqualTo(160).matches("[\\x20-\\x7e]+");
        return sms;
    }
}

package vn.ntm.training.reminder.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What answers of a mail server mean, and what a mail looks like on the wire. */
class MailChannelTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private ScriptedMailServer server;
    private MailChannel channel;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedMailServer(ScriptedMailServer::well);
        channel = TestTerms.channel(server.port(), 1);
    }

    @AfterEach
    void stop() throws IOException {
        channel.rest();
        server.close();
    }

    @Test
    void a_mail_is_text_and_html_with_a_message_id_that_stays() throws Exception {
        assertThat(channel.deliver(letter("a@example.vn", "Nguyễn Văn A", "Đã xác nhận")))
                .isEqualTo(new Outcome.Accepted());
        MimeMessage mail = read(server.mails.getFirst());
        assertThat(mail.getMessageID()).isEqualTo("<" + ID + "@example.vn>");
        assertThat(mail.getSubject()).isEqualTo("Đã xác nhận");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(mail.getAllRecipients()[0]).hasToString("=?UTF-8?Q?Nguy=E1=BB=85n_V=C4=83n_A?= <a@example.vn>");
    }

    @Test
    void one_connection_carries_many_mails() {
        for (int i = 0; i < 5; i++) {
            channel.deliver(letter("a@example.vn", "A", "B"));
        }
        assertThat(server.mails).hasSize(5);
        assertThat(server.connections).hasValue(1);
    }

    @Test
    void a_4yz_may_go_better_later_and_a_5yz_will_not() {
        for (String command : new String[] {"MAIL", "RCPT", "DATA", "."}) {
            assertThat(answering(command, "451 greylisted, come back"))
                    .as(command)
                    .isInstanceOf(Outcome.Later.class);
            assertThat(answering(command, "550 5.1.1 <a@example.vn> unknown here"))
                    .as(command)
                    .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason())
                            .startsWith("smtp.reply 550 5.1.1 …")
                            .doesNotContain("@"));
        }
    }

    @Test
    void a_line_that_drops_or_is_refused_may_go_better_later() throws IOException {
        assertThat(answering(".", "DROP")).isEqualTo(new Outcome.Later("smtp.line"));
        assertThat(answering("CONNECT", "DROP")).isEqualTo(new Outcome.Later("smtp.line"));
        assertThat(answering("CONNECT", "421 too busy")).isInstanceOf(Outcome.Later.class);
        server.close();
        assertThat(channel.deliver(letter("a@example.vn", "A", "B"))).isEqualTo(new Outcome.Later("smtp.line"));
    }

    @Test
    void line_ends_in_names_and_titles_begin_no_header() throws Exception {
        channel.deliver(
                letter("a@example.vn", "A\r\nBcc: x@example.vn", "B\r\nBcc: y@example.vn\n\nBody\u0000\u2028Z"));
        MimeMessage mail = read(server.mails.getFirst());
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("B Bcc: y@example.vn Body Z");
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void an_address_that_is_none_is_refused_and_nothing_is_sent() {
        for (String none : new String[] {
            "", "a", "a@", "a@b@c", "a@example.vn\r\nRCPT TO:<b@example.vn>", "a b@example.vn", "hũu@example.vn"
        }) {
            assertThat(channel.deliver(letter(none, "A", "B")))
                    .as(none)
                    .isEqualTo(new Outcome.Refused("mail.no-address"));
        }
        assertThat(server.connections).hasValue(0);
    }

    @Test
    void who_is_interrupted_while_a_server_dribbles_is_free_at_once() throws Exception {
        server.answer(command -> command.equals("RCPT") ? "SLOW" : ScriptedMailServer.well(command));
        var outcome = new Outcome[1];
        Thread worker = Thread.ofVirtual().start(() -> outcome[0] = channel.deliver(letter("a@example.vn", "A", "B")));
        Thread.sleep(1500);
        worker.interrupt();
        assertThat(worker.join(Duration.ofSeconds(2))).isTrue();
        assertThat(outcome[0]).isEqualTo(new Outcome.Later("smtp.line"));
    }

    private Outcome answering(String command, String answer) {
        channel.rest();
        server.answer(asked -> asked.equals(command) ? answer : ScriptedMailServer.well(asked));
        return channel.deliver(letter("a@example.vn", "A", "B"));
    }

    private static Letter letter(String to, String name, String subject) {
        return new Letter(ID, "REGISTRATION_CONFIRMED", to, name, subject, "Nội dung", "<p>Nội dung</p>");
    }

    private static MimeMessage read(String mail) throws Exception {
        var session = Session.getInstance(new Properties());
        return new MimeMessage(session, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
    }
}

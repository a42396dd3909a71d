package vn.ntm.training.reminder.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.reminder.channel.CountedMails;
import vn.ntm.training.reminder.channel.MailChannel;
import vn.ntm.training.reminder.channel.ReminderConfig;
import vn.ntm.training.reminder.channel.ScriptedMailServer;
import vn.ntm.training.reminder.channel.TestTerms;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;

/**
 * {@code ./mvnw -Pfault test -Dtest=MailServerFault}: mail servers that are gone, put off, refuse, hang up and dribble, with 12,000
 * messages in the queue and a clock that is set. {@code -Dmessages=600} for a short run.
 */
@QuarkusTest
class MailServerFault {

    private static final int MESSAGES = Integer.getInteger("messages", 12_000);
    private static final int WORKERS = 8;
    private static final int ONE_IN = 100;
    private static final Instant SESSION = Instant.parse("2026-08-20T01:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration WORKING_DAY = Duration.ofHours(12);

    @Inject
    Sending sending;

    @Inject
    ReminderConfig config;

    @Inject
    DataSource dataSource;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private final CountedMails mails = new CountedMails();
    private Connection database;

    @BeforeEach
    void nothingElseIsSent() throws SQLException {
        rows.execute("delete from message");
        database = dataSource.getConnection();
    }

    @AfterEach
    void timeGoesOnAsUsual() throws SQLException {
        database.close();
        clock.reset();
    }

    @Test
    void an_hour_without_a_mail_server_then_one_that_puts_off_and_refuses_one_in_a_hundred() throws Exception {
        int port = ofNobody();
        MailChannel channel = TestTerms.channel(port, WORKERS);
        QueuedMessages queued = queued(SESSION, MESSAGES);
        QueuedMessages tooLate = queued(clock.instant().plus(MINUTE.multipliedBy(30)), MESSAGES / ONE_IN);
        tried(channel, 60);
        assertThat(queued.count("QUEUED")).isEqualTo(MESSAGES);
        assertThat(tooLate.count("EXPIRED")).isEqualTo(MESSAGES / ONE_IN);
        try (var server = new ScriptedMailServer(port, MailServerFault::greylisting, mails)) {
            tried(channel, 10);
            assertThat(mails.size()).isZero();
            assertThat(queued.count("QUEUED")).isEqualTo(MESSAGES);
            var recipients = new AtomicInteger();
            server.answer(command -> command.equals("RCPT") && recipients.incrementAndGet() % ONE_IN == 0
                    ? "550 5.1.1 no such user"
                    : ScriptedMailServer.well(command));
            drained(channel, queued);
        }
        int refused = MESSAGES / ONE_IN;
        assertThat(queued.count("SENT")).isEqualTo(MESSAGES - refused);
        assertThat(mails.messages()).isEqualTo(queued.ids("SENT"));
        assertThat(mails.doubles()).isZero();
        given().get("/api/messages?status=FAILED&class=" + queued.classCode())
                .then()
                .body("total", equalTo(refused))
                .body("items.error", everyItem(startsWith("smtp.reply 550")));
    }

    @Test
    void lines_that_drop_before_the_last_answer_make_one_double_of_each_message_at_most() throws Exception {
        int messages = MESSAGES / 12;
        QueuedMessages queued = queued(SESSION, messages);
        try (var server = new ScriptedMailServer(0, MailServerFault::dropping, mails)) {
            MailChannel channel = TestTerms.channel(server.port(), WORKERS);
            sending.drain(channel);
            assertThat(queued.count("SENT")).isZero();
            server.answer(ScriptedMailServer::well);
            drained(channel, queued);
        }
        assertThat(queued.count("SENT")).isEqualTo(messages);
        assertThat(mails.messages()).isEqualTo(queued.ids("SENT"));
        assertThat(mails.mostOfOne()).isLessThanOrEqualTo(2);
    }

    @Test
    void a_mail_server_that_dribbles_at_any_step_frees_each_worker_in_time() throws Exception {
        QueuedMessages queued = queued(SESSION, 2 * WORKERS);
        try (var server = new ScriptedMailServer(0, ScriptedMailServer::well, mails)) {
            MailChannel channel = TestTerms.channel(server.port(), WORKERS);
            for (String step : new String[] {"CONNECT", "MAIL", "RCPT", "DATA"}) {
                server.answer(command -> command.equals(step) ? "SLOW" : ScriptedMailServer.well(command));
                long begun = System.nanoTime();
                assertThat(sending.drain(channel)).isEqualTo(2 * WORKERS);
                Duration took = Duration.ofNanos(System.nanoTime() - begun);
                // Each worker had two of them.
                System.out.printf(
                        "one byte a second from %s on: workers free after %d ms%n", step, took.toMillis() / 2);
                assertThat(took)
                        .isLessThan(config.longestAttempt().multipliedBy(2).plusSeconds(2));
                assertThat(queued.count("QUEUED")).isEqualTo(2 * WORKERS);
                clock.advance(MINUTE.multipliedBy(10));
            }
            server.answer(ScriptedMailServer::well);
            drained(channel, queued);
        }
        assertThat(mails.size()).isEqualTo(2 * WORKERS);
        assertThat(mails.doubles()).isZero();
    }

    private QueuedMessages queued(Instant session, int messages) throws SQLException {
        return QueuedMessages.about(database, session, messages, null, clock.instant());
    }

    private void tried(MailChannel channel, int minutes) throws InterruptedException {
        for (int i = 0; i < minutes; i++) {
            sending.drain(channel);
            clock.advance(MINUTE);
        }
    }

    /** Until nothing waits any more, on the same day. */
    private void drained(MailChannel channel, QueuedMessages queued) throws Exception {
        Instant evening = TestClock.START.plus(WORKING_DAY);
        while (queued.count("QUEUED") > 0) {
            tried(channel, 5);
            assertThat(clock.instant()).isBefore(evening);
        }
    }

    private static int ofNobody() throws IOException {
        try (var server = new ScriptedMailServer(ScriptedMailServer::well)) {
            return server.port();
        }
    }

    private static String greylisting(String command) {
        return command.equals("RCPT") ? "450 4.7.1 greylisted, come back" : ScriptedMailServer.well(command);
    }

    private static String dropping(String command) {
        return command.equals(".") ? "DROP" : ScriptedMailServer.well(command);
    }
}

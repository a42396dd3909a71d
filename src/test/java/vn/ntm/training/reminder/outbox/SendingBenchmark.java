package vn.ntm.training.reminder.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.reminder.channel.CountedMails;
import vn.ntm.training.reminder.channel.MailChannel;
import vn.ntm.training.reminder.channel.ScriptedMailServer;
import vn.ntm.training.reminder.channel.TestTerms;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;

/**
 * 12,000 messages on one morning, with the connections and the pace that are the defaults. {@code -Dmessages=500} only shows that
 * it works: what is to be reached is asked of 12,000.
 */
@QuarkusTest
class SendingBenchmark {

    private static final int ASKED = 12_000;
    private static final int MESSAGES = Integer.getInteger("messages", ASKED);
    private static final int CONNECTIONS = 8;
    private static final int PER_SECOND = 250;
    private static final int MAILS_OF_A_CONNECTION = 100;
    private static final double LEAST_PER_SECOND = 200;
    private static final long MOST_GROWTH = 16L << 20;
    private static final Instant SESSION = Instant.parse("2026-08-20T01:00:00Z");

    @Inject
    Sending sending;

    @Inject
    DataSource dataSource;

    @Inject
    GivenRows rows;

    @BeforeEach
    void nothingElseIsSent() {
        rows.execute("delete from message");
    }

    @Test
    void a_mail_server_gets_each_message_once_and_two_hundred_of_them_a_second() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        try (Connection database = dataSource.getConnection()) {
            QueuedMessages queued = queued(database);
            double perSecond = drained(server.getSmtp().getPort());
            System.out.printf("%d messages to GreenMail: %.0f a second%n", MESSAGES, perSecond);
            MimeMessage[] mails = server.getReceivedMessages();
            assertThat(mails).hasSize(MESSAGES);
            Set<String> ids = new HashSet<>();
            for (MimeMessage mail : mails) {
                ids.add(mail.getMessageID());
            }
            assertThat(ids).hasSize(MESSAGES);
            assertThat(queued.count("SENT")).isEqualTo(MESSAGES);
            requireFastEnough(perSecond);
        } finally {
            server.stop();
        }
    }

    @Test
    void few_connections_carry_all_of_them_and_memory_stays_as_it_was() throws Exception {
        var mails = new CountedMails();
        try (var server = new ScriptedMailServer(0, ScriptedMailServer::well, mails);
                Connection database = dataSource.getConnection()) {
            queued(database);
            drained(server.port()); // warm
            int before = server.connections.get();
            long used = usedMemory();
            QueuedMessages queued = queued(database);
            double perSecond = drained(server.port());
            long grown = usedMemory() - used;
            int connections = server.connections.get() - before;
            System.out.printf(
                    "%d messages to a server that keeps nothing: %.0f a second, %d connections, %d KB more in use%n",
                    MESSAGES, perSecond, connections, grown / 1024);
            assertThat(mails.messages()).hasSize(2 * MESSAGES).containsAll(queued.ids("SENT"));
            assertThat(queued.count("SENT")).isEqualTo(MESSAGES);
            assertThat(mails.doubles()).isZero();
            assertThat(connections).isLessThanOrEqualTo(CONNECTIONS + MESSAGES / MAILS_OF_A_CONNECTION);
            assertThat(grown).isLessThan(MOST_GROWTH);
            requireFastEnough(perSecond);
        }
    }

    private static QueuedMessages queued(Connection database) throws Exception {
        return QueuedMessages.about(database, SESSION, MESSAGES, null, TestClock.START);
    }

    /** @return messages per second */
    private double drained(int port) throws Exception {
        MailChannel channel = TestTerms.channel(port, CONNECTIONS, PER_SECOND);
        long start = System.nanoTime();
        assertThat(sending.drain(channel)).isEqualTo(MESSAGES);
        return MESSAGES / ((System.nanoTime() - start) / 1e9);
    }

    /** What is still needed. */
    private static long usedMemory() {
        var memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static void requireFastEnough(double perSecond) {
        if (MESSAGES >= ASKED) {
            assertThat(perSecond).isGreaterThanOrEqualTo(LEAST_PER_SECOND);
        }
    }
}

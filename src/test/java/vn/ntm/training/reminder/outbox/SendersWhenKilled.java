package vn.ntm.training.reminder.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.training.reminder.channel.CountedMails;
import vn.ntm.training.reminder.channel.ScriptedMailServer;
import vn.ntm.training.support.PackagedServer;
import vn.ntm.training.support.Patience;

/**
 * {@code ./mvnw -Pfault verify}: of two servers on one database that send 12,000 messages, one is killed when 30 % have
 * arrived. {@code -Dmessages=600} for a short run.
 */
class SendersWhenKilled {

    private static final int MESSAGES = Integer.getInteger("messages", 12_000);
    private static final int WORKERS = 8;
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** So long the mail server has a mail before it says that it took it: all workers have one when their server dies. */
    private static final Duration THINKING = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private final CountedMails mails = new CountedMails();

    @Test
    void what_one_of_two_had_under_way_when_it_was_killed_is_sent_by_the_other_within_a_minute() throws Exception {
        try (var mailServer = new ScriptedMailServer(0, SendersWhenKilled::thoughtful, mails);
                var processes = new SenderProcesses(folder)) {
            PackagedServer doomed = processes.start(mailServer.port(), Map.of());
            try (Connection database = processes.connection()) {
                SenderProcesses.withoutNights(database);
                Instant session = Instant.now().plus(Duration.ofDays(2));
                QueuedMessages few = QueuedMessages.about(database, session, 100, null, null);
                UUID owner = ownerOf(few);
                Patience.until(PATIENCE, () -> few.count("SENT") == 100);
                processes.start(mailServer.port(), Map.of());
                int before = mails.size();
                QueuedMessages queued = QueuedMessages.about(database, session, MESSAGES, null, null);
                Patience.until(
                        PATIENCE,
                        () -> mails.size() - before >= MESSAGES * 3 / 10
                                && owners(queued).size() == 2);
                doomed.kill();
                Instant killed = Instant.now();
                int left = leasedBy(owner, queued).size();
                Patience.until(PATIENCE, () -> leasedBy(owner, queued).isEmpty());
                Duration takenOver = Duration.between(killed, Instant.now());
                Patience.until(PATIENCE, () -> queued.count("SENT") == MESSAGES);
                System.out.printf(
                        "%d messages, one of two servers killed: it left %d under way, taken over after %d s, %d doubles%n",
                        MESSAGES, left, takenOver.toSeconds(), mails.doubles());
                assertThat(left).isBetween(1, WORKERS);
                assertThat(takenOver).isLessThan(TAKEN_OVER_WITHIN);
                assertThat(mails.messages()).hasSize(before + MESSAGES).containsAll(queued.ids("SENT"));
                assertThat(mails.doubles()).isLessThanOrEqualTo(WORKERS);
                assertThat(mails.mostOfOne()).isLessThanOrEqualTo(2);
            }
        }
    }

    private static UUID ownerOf(QueuedMessages queued) throws Exception {
        Patience.until(PATIENCE, () -> !owners(queued).isEmpty());
        return owners(queued).iterator().next();
    }

    private static Set<UUID> owners(QueuedMessages queued) throws Exception {
        return queued.found(
                "select lease_owner from message where class_id = ? and status = 'SENDING'", queued.classId());
    }

    private static Set<UUID> leasedBy(UUID owner, QueuedMessages queued) throws Exception {
        return queued.found(
                "select id from message where class_id = ? and status = 'SENDING' and lease_owner = ?",
                queued.classId(),
                owner);
    }

    private static String thoughtful(String command) {
        if (command.equals(".")) {
            Patience.sleep(THINKING);
        }
        return ScriptedMailServer.well(command);
    }
}

package vn.ntm.training.reminder.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.training.reminder.channel.CountedMails;
import vn.ntm.training.reminder.channel.ScriptedMailServer;
import vn.ntm.training.support.Patience;

/**
 * {@code ./mvnw -Pfault verify}: two servers on one database, one ten minutes ahead of it and one ten minutes behind. The clocks
 * of their processes are shifted by libfaketime.
 */
class SendersWhenClocksDiffer {

    private static final int MESSAGES = Math.max(200, Integer.getInteger("messages", 12_000) / 12);
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib64/faketime/libfaketime.so.1"));
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Until the later messages are due; much less than the clocks are off. */
    private static final Duration LATER = Duration.ofSeconds(90);

    /** So long the mail server thinks about each mail: what a clock that is ahead takes for a lease that is over. */
    private static final Duration THINKING = Duration.ofMillis(300);

    private static final double LEASE_SECONDS = 30;

    @TempDir
    Path folder;

    private final CountedMails mails = new CountedMails();

    @Test
    void nothing_is_sent_early_or_twice_or_left_out() throws Exception {
        Path library = libfaketime();
        try (var mailServer = new ScriptedMailServer(0, SendersWhenClocksDiffer::thoughtful, mails);
                var processes = new SenderProcesses(folder)) {
            processes.start(mailServer.port(), shifted(library, "+600"));
            processes.start(mailServer.port(), shifted(library, "-600"));
            try (Connection database = processes.connection()) {
                SenderProcesses.withoutNights(database);
                Instant begun = Instant.now();
                // Soon enough to be over already for the clock that is ahead.
                Instant session = begun.plus(Duration.ofMinutes(9));
                QueuedMessages due = QueuedMessages.about(database, session, MESSAGES, null, null);
                QueuedMessages later = QueuedMessages.about(database, session, MESSAGES, begun.plus(LATER), null);
                QueuedMessages pointless = QueuedMessages.about(database, session, 10, begun.plus(LATER), null);
                expire(database, pointless);
                requireLeasesByTheDatabase(database, due);
                Patience.until(PATIENCE, () -> later.count("SENT") == MESSAGES);
                Patience.until(PATIENCE, () -> pointless.count("EXPIRED") == 10);
                Patience.until(PATIENCE, () -> clocksThatSent(database, begun).equals(Set.of(600L, -600L)));
                assertThat(due.count("SENT")).isEqualTo(MESSAGES);
                assertThat(mails.messages()).hasSize(2 * MESSAGES);
                assertThat(mails.doubles()).isZero();
                for (UUID message : later.ids("SENT")) {
                    assertThat(mails.firstOf(message)).isAfterOrEqualTo(begun.plus(LATER));
                }
                System.out.printf(
                        "%d messages by clocks that were off by %s s%n", 2 * MESSAGES, clocksThatSent(database, begun));
            }
        }
    }

    private static Map<String, String> shifted(Path library, String seconds) {
        return Map.of(
                "LD_PRELOAD",
                library.toString(),
                "FAKETIME",
                seconds,
                // Waits of the Java process go by the monotonic clock, which stays as it is,
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                // and must not be taken for waits by the time of day: all would be over at once, and who waits would
                // spin.
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }

    private static Path libfaketime() {
        return LIBRARIES.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "libfaketime is needed to shift the clock of a process: apt-get install faketime"));
    }

    /** Pointless when it is due, by the clock of the database; not yet for a server that is behind. */
    private static void expire(Connection database, QueuedMessages pointless) throws SQLException {
        try (var statement = database.prepareStatement(
                "update message set not_after = due_at - interval '5 seconds' where class_id = ?")) {
            statement.setObject(1, pointless.classId());
            statement.executeUpdate();
        }
    }

    private static void requireLeasesByTheDatabase(Connection database, QueuedMessages queued) throws Exception {
        var seen = new HashSet<Object>();
        Patience.until(PATIENCE, () -> {
            try (var statement = database.prepareStatement("""
                    select lease_owner, extract(epoch from lease_until - clock_timestamp()) from message
                    where class_id = ? and status = 'SENDING'""")) {
                statement.setObject(1, queued.classId());
                for (var row = statement.executeQuery(); row.next(); ) {
                    seen.add(row.getObject(1));
                    assertThat(row.getDouble(2)).isBetween(LEASE_SECONDS / 2, LEASE_SECONDS);
                }
            }
            return queued.count("SENT") == MESSAGES;
        });
        assertThat(seen).as("servers that sent").hasSize(2);
    }

    /** How far the clocks of the servers are off, in seconds, by what they recorded of their own runs. */
    private static Set<Long> clocksThatSent(Connection database, Instant begun) throws SQLException {
        var clocks = new HashSet<Long>();
        try (var statement = database.prepareStatement("""
                select distinct case when ended_at > clock_timestamp() + interval '5 minutes' then 600
                  when ended_at < cast(? as timestamptz) - interval '5 minutes' then -600 else 0 end
                from job_run where job = 'message-sending' and things > 0""")) {
            statement.setString(1, begun.toString());
            for (var row = statement.executeQuery(); row.next(); ) {
                clocks.add(row.getLong(1));
            }
        }
        return clocks;
    }

    private static String thoughtful(String command) {
        if (command.equals(".")) {
            Patience.sleep(THINKING);
        }
        return ScriptedMailServer.well(command);
    }
}

package vn.ntm.training.reminder.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ntm.training.registration.BurstPeople;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.registration.RegistrationBurst;
import vn.ntm.training.reminder.channel.CountedMails;
import vn.ntm.training.reminder.channel.MailChannel;
import vn.ntm.training.reminder.channel.ScriptedMailServer;
import vn.ntm.training.reminder.channel.TestTerms;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.KeptConnection;
import vn.ntm.training.support.Patience;
import vn.ntm.training.support.TestClock;

/**
 * {@code ./mvnw -Pfault test -Dtest=MailServerAndRegistrationFault}: people register while messages go out, to a mail server
 * that is well and to others that are not, in one run and in turn. With {@code -Dpeople=100 -Drounds=1} it only shows that it works:
 * so few people are no measure, and none is asked for.
 */
@QuarkusTest
class MailServerAndRegistrationFault {

    private static final int FULL = 2_000;
    private static final int PEOPLE = Integer.getInteger("people", FULL);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int CLIENTS = 8;
    private static final int WORKERS = 8;
    private static final int PER_SECOND = 250;

    /** More than one that is well takes while people register. */
    private static final int MESSAGES = 2 * PEOPLE;

    private static final double TOLERATED = 1.1;
    private static final Instant SESSION = Instant.parse("2026-08-20T01:00:00Z");

    @Inject
    Sending sending;

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    DataSource dataSource;

    private int bursts;
    private String token;

    @Test
    void who_registers_does_not_feel_the_mail_server() throws Exception {
        token = users.admin().token();
        waited(ScriptedMailServer::well); // warm
        double[] well = {};
        double[] refusing = {};
        double[] dribbling = {};
        for (int round = 0; round < ROUNDS; round++) {
            well = joined(well, waited(ScriptedMailServer::well));
            refusing = joined(refusing, waited(MailServerAndRegistrationFault::refusing));
            dribbling = joined(dribbling, waited(MailServerAndRegistrationFault::dribbling));
            dribbling = joined(dribbling, waited(MailServerAndRegistrationFault::dribbling));
            refusing = joined(refusing, waited(MailServerAndRegistrationFault::refusing));
            well = joined(well, waited(ScriptedMailServer::well));
        }
        System.out.printf(
                Locale.ROOT,
                "%d registrations, p99: mail server well %.0f ms, refusing %.0f ms, at one byte a second %.0f ms%n",
                well.length,
                p99(well),
                p99(refusing),
                p99(dribbling));
        if (PEOPLE >= FULL) {
            double most = TOLERATED * p99(well);
            assertThat(p99(refusing)).isLessThanOrEqualTo(most);
            assertThat(p99(dribbling)).isLessThanOrEqualTo(most);
        }
    }

    /** How long people wait, while messages are on their way to a mail server that answers so. */
    private double[] waited(Function<String, String> answers) throws Exception {
        rows.execute("delete from message");
        UUID classId = classes.aClass(seats(PEOPLE));
        var people = new BurstPeople(++bursts, classes.communes(0));
        var over = new AtomicBoolean();
        try (var server = new ScriptedMailServer(0, answers, new CountedMails());
                Connection database = dataSource.getConnection();
                var threads = Executors.newSingleThreadExecutor()) {
            QueuedMessages.about(database, SESSION, MESSAGES, null, TestClock.START);
            MailChannel channel = TestTerms.channel(server.port(), WORKERS, PER_SECOND);
            Future<?> sender = threads.submit(() -> {
                while (!over.get()) {
                    sending.drain(channel);
                    Patience.sleep(Duration.ofMillis(100));
                }
                return null;
            });
            try {
                return RegistrationBurst.of(PEOPLE, CLIENTS, () -> new Client(classId, people, token));
            } finally {
                over.set(true);
                // What has not begun is not begun any more.
                rows.execute("delete from message where status = 'QUEUED'");
                sender.get();
            }
        }
    }

    private static double[] joined(double[] some, double[] others) {
        return DoubleStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
    }

    private static double p99(double[] waited) {
        double[] sorted = Arrays.stream(waited).sorted().toArray();
        return sorted[(int) (0.99 * sorted.length)];
    }

    private static String refusing(String command) {
        return command.equals("CONNECT") ? "421 too busy" : ScriptedMailServer.well(command);
    }

    private static String dribbling(String command) {
        return command.equals("RCPT") ? "SLOW" : ScriptedMailServer.well(command);
    }

    /** One client with a connection of its own. */
    private static final class Client implements RegistrationBurst.Client {

        private final KeptConnection connection;
        private final String path;
        private final BurstPeople people;

        Client(UUID classId, BurstPeople people, String token) throws IOException {
            this.people = people;
            path = "/api/classes/" + classId + "/registrations";
            connection = new KeptConnection(token);
        }

        @Override
        public void register(int person) throws IOException {
            KeptConnection.Answer answer = connection.send("POST", path, people.json(person));
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}

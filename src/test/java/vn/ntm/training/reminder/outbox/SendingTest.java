package vn.ntm.training.reminder.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.reminder.channel.MailChannel;
import vn.ntm.training.reminder.channel.ScriptedMailServer;
import vn.ntm.training.reminder.channel.TestTerms;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.Patience;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;

/** Workers, leases and tries, against a mail server that does what a test wants. */
@QuarkusTest
class SendingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (.+)$");

    @Inject
    Outbox outbox;

    @Inject
    Sending sending;

    @Inject
    Leases leases;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private ScriptedMailServer server;
    private MailChannel channel;
    private GivenClass about;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedMailServer(ScriptedMailServer::well);
        channel = TestTerms.channel(server.port(), 4);
        about = rows.classOn(DAY);
        // What other tests have told is none of this one's business.
        rows.execute("delete from message");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        clock.reset();
    }

    @Test
    void each_message_is_sent_once_by_two_servers_that_send_at_the_same_time() throws Exception {
        queued(60);
        MailChannel other = TestTerms.channel(server.port(), 4);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> one = threads.submit(() -> sending.drain(channel));
            Future<Integer> two = threads.submit(() -> sending.drain(other));
            assertThat(one.get() + two.get()).isEqualTo(60);
        }
        assertThat(messageIds()).hasSize(60);
        assertThat(server.mails).hasSize(60);
        assertThat(server.connections.get()).isLessThanOrEqualTo(8);
        assertThat(count("SENT")).isEqualTo(60);
        assertThat(sending.drain(channel)).isZero();
    }

    @Test
    void what_is_refused_for_now_is_tried_again_after_a_pause_that_grows() throws Exception {
        queued(1);
        answer("RCPT", "450 greylisted");
        sending.drain(channel);
        assertThat(count("QUEUED")).isOne();
        assertThat(pause()).isBetween(24L, 36L);
        assertThat(sending.drain(channel)).isZero();
        clock.advance(Duration.ofSeconds(37));
        sending.drain(channel);
        assertThat(pause()).isBetween(48L, 72L);
        server.answer(ScriptedMailServer::well);
        clock.advance(Duration.ofSeconds(73));
        sending.drain(channel);
        assertThat(count("SENT")).isOne();
        assertThat(server.mails).hasSize(1);
    }

    @Test
    void after_the_last_try_it_has_failed() throws Exception {
        queued(1);
        rows.execute("update message set attempts = 9");
        answer("DATA", "451 later");
        sending.drain(channel);
        assertThat(count("FAILED")).isOne();
    }

    @Test
    void what_is_refused_for_good_fails_with_the_reason_and_the_others_go_on() throws Exception {
        queued(3);
        var first = new AtomicBoolean(true);
        server.answer(command -> command.equals("RCPT") && first.getAndSet(false)
                ? "550 5.1.1 no such user"
                : ScriptedMailServer.well(command));
        sending.drain(channel);
        assertThat(count("SENT")).isEqualTo(2);
        assertThat(
                        rows.number(
                                "select count(*) from message where status = 'FAILED' and error = 'smtp.reply 550 5.1.1 no such user'"))
                .isOne();
    }

    @Test
    void a_line_that_drops_before_the_last_answer_makes_one_double_at_most_with_the_same_id() throws Exception {
        queued(1);
        answer(".", "DROP");
        sending.drain(channel);
        server.answer(ScriptedMailServer::well);
        clock.advance(Duration.ofMinutes(1));
        sending.drain(channel);
        assertThat(count("SENT")).isOne();
        assertThat(server.mails).hasSize(2);
        assertThat(messageIds()).hasSize(1);
    }

    @Test
    void what_a_dead_worker_had_is_taken_over_when_its_lease_is_over() throws Exception {
        queued(1);
        LeasedMessage lost = leases.take(Channel.EMAIL, UUID.randomUUID(), 1).getFirst();
        assertThat(sending.drain(channel)).isZero();
        clock.advance(Duration.ofSeconds(30));
        assertThat(sending.drain(channel)).isOne();
        assertThat(count("SENT")).isOne();
        // It was not dead, only slow: it has nothing to say any more.
        leases.failed(lost, "smtp.line");
        assertThat(count("SENT")).isOne();
    }

    @Test
    void a_lease_that_ends_while_others_are_still_sent_is_taken_over_in_the_same_run() throws Exception {
        queued(10);
        leases.take(Channel.EMAIL, UUID.randomUUID(), 1);
        server.answer(command -> {
            if (command.equals(".")) {
                clock.advance(Duration.ofSeconds(10));
                Patience.sleep(Duration.ofMillis(700));
            }
            return ScriptedMailServer.well(command);
        });
        assertThat(sending.drain(TestTerms.channel(server.port(), 1))).isEqualTo(10);
        assertThat(count("SENT")).isEqualTo(10);
    }

    @Test
    void nothing_is_sent_by_night_even_when_it_was_due_before() throws Exception {
        clock.set(Instant.parse("2026-08-03T13:59:59Z"));
        queued(1);
        clock.set(Instant.parse("2026-08-03T14:00:00Z"));
        assertThat(sending.drain(channel)).isZero();
        clock.set(Instant.parse("2026-08-03T23:59:59Z"));
        assertThat(sending.drain(channel)).isZero();
        clock.set(Instant.parse("2026-08-04T00:00:00Z"));
        assertThat(sending.drain(channel)).isOne();
    }

    @Test
    void nothing_is_sent_when_it_is_pointless() throws Exception {
        queued(1);
        clock.set(DAY.atTime(8, 0).toInstant(ZoneOffset.ofHours(7)));
        assertThat(sending.drain(channel)).isZero();
        assertThat(count("EXPIRED")).isOne();
        assertThat(server.connections).hasValue(0);
    }

    @Test
    void a_server_that_dribbles_holds_up_no_worker() throws Exception {
        queued(1);
        answer("RCPT", "SLOW");
        Instant begun = Instant.now();
        sending.drain(channel);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(6));
        assertThat(rows.number("select count(*) from message where status = 'QUEUED' and error = 'outbox.too-slow'"))
                .isOne();
    }

    @Test
    void who_has_no_address_is_told_as_failed() throws Exception {
        queue(null);
        sending.drain(channel);
        assertThat(rows.number("select count(*) from message where status = 'FAILED' and error = 'outbox.no-address'"))
                .isOne();
    }

    private void queued(int messages) {
        IntStream.range(0, messages).forEach(i -> queue("u" + i + "@xa.example.vn"));
    }

    private void queue(String email) {
        UUID trainee = rows.trainee("Người Nhận Tin", "FEMALE", CadreLevel.COMMUNE);
        rows.execute("update trainee set email = ? where id = ?", email, trainee);
        var message =
                new NewMessage(MessageKind.REGISTRATION_CONFIRMED, trainee, about.id(), null, null, "a", null, null);
        QuarkusTransaction.requiringNew().run(() -> outbox.queue(message));
    }

    private void answer(String command, String answer) {
        Function<String, String> script = asked -> asked.equals(command) ? answer : ScriptedMailServer.well(asked);
        server.answer(script);
    }

    private long count(String status) {
        return rows.number("select count(*) from message where class_id = ? and status = ?", about.id(), status);
    }

    private long pause() {
        return rows.number(
                "select cast(extract(epoch from next_attempt_at - cast(? as timestamptz)) as bigint) from message",
                clock.instant().toString());
    }

    private Set<String> messageIds() {
        return server.mails.stream()
                .map(mail -> MESSAGE_ID
                        .matcher(mail)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .collect(Collectors.toSet());
    }
}

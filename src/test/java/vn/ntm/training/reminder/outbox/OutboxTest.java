package vn.ntm.training.reminder.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;

/** What goes into the queue, and when it may leave it. */
@QuarkusTest
class OutboxTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    @Inject
    Outbox outbox;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
    }

    @Test
    void a_message_is_queued_with_what_it_tells_and_undone_with_it() {
        GivenClass about = rows.classOn(DAY);
        assertThat(queued(message(about, "a", null))).isTrue();
        assertThatThrownBy(() -> outbox.queue(message(about, "b", null)))
                .hasRootCauseInstanceOf(TransactionRequiredException.class);
        QuarkusTransaction.begin();
        outbox.queue(message(about, "c", null));
        QuarkusTransaction.rollback();
        assertThat(count(about)).isOne();
    }

    @Test
    void the_same_is_queued_once_however_many_ask_at_the_same_instant() throws Exception {
        GivenClass about = rows.classOn(DAY);
        NewMessage one = message(about, "a", null);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> asked = IntStream.range(0, 8)
                    .mapToObj(_ -> threads.submit(() -> {
                        go.await();
                        return queued(one);
                    }))
                    .toList();
            go.countDown();
            int added = 0;
            for (Future<Boolean> each : asked) {
                added += each.get() ? 1 : 0;
            }
            assertThat(added).isOne();
        }
        assertThat(count(about)).isOne();
    }

    @Test
    void by_night_it_waits_for_the_morning_unless_the_session_begins_in_that_night() {
        assertDue("2026-08-03T13:59:00Z", null, "2026-08-03T13:59:00Z");
        assertDue("2026-08-03T14:00:00Z", null, "2026-08-04T00:00:00Z");
        assertDue("2026-08-03T23:59:59Z", null, "2026-08-04T00:00:00Z");
        assertDue("2026-08-04T00:00:00Z", null, "2026-08-04T00:00:00Z");
        // 22:00, for a session at 06:30 the next morning, and for one of the morning after
        assertDue("2026-08-03T15:00:00Z", "2026-08-03T23:30:00Z", "2026-08-03T15:00:00Z");
        assertDue("2026-08-03T15:00:00Z", "2026-08-04T23:30:00Z", "2026-08-04T00:00:00Z");
    }

    @Test
    void nothing_is_queued_about_what_is_over_or_synthetic() {
        GivenClass over = rows.classOn(DAY);
        clock.set(over.duringFirstSession());
        assertThat(queued(message(over, "a", null))).isFalse();
        clock.reset();
        assertThat(queued(message(rows.classOn(DAY).synthetic(), "a", null))).isFalse();
        assertThat(queued(message(rows.classOn(DAY), "a", Instant.parse("2026-08-03T00:59:59Z"))))
                .isFalse();
    }

    @Test
    void without_a_clock_that_was_set_the_database_tells_the_time() {
        long seconds = rows.number("select cast(extract(epoch from " + OutboxTime.NOW.replace(":set", "null")
                + " - clock_timestamp()) as bigint)");
        assertThat(seconds).isZero();
        assertThat(new OutboxTime.Producer().ofTheDatabase().set()).isNull();
    }

    private void assertDue(String now, String sessionStarts, String due) {
        assertThat(rows.number(
                        "select count(*) from (values (sendable_from(cast(? as timestamptz), cast(? as timestamptz)))) t (due) where due = cast(? as timestamptz)",
                        now,
                        sessionStarts,
                        due))
                .as(now)
                .isOne();
    }

    private boolean queued(NewMessage message) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.queue(message));
    }

    private NewMessage message(GivenClass about, String occasion, Instant notAfter) {
        UUID trainee = rows.trainee("Người Nhận Tin", "FEMALE", CadreLevel.COMMUNE);
        return new NewMessage(
                MessageKind.REGISTRATION_CONFIRMED, trainee, about.id(), null, null, occasion, null, notAfter);
    }

    private long count(GivenClass about) {
        return rows.number("select count(*) from message where class_id = ?", about.id());
    }
}

package vn.ntm.training.registration.reservation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Gives back seats that nobody was named for in time, and tells a day before. Safe on any number of replicas: each reservation
 * is dealt with in a transaction of its own, under the lock of its class.
 */
@ApplicationScoped
class ReservationJob {

    private static final Logger LOG = Logger.getLogger(ReservationJob.class);
    private static final Duration TOLD_BEFORE = Duration.ofDays(1);

    @Inject
    SeatReserving reserving;

    @Inject
    SeatReservations reservations;

    @Inject
    Clock clock;

    @Scheduled(
            every = "${ntm.registration.deadlines-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        watchDeadlines();
    }

    void watchDeadlines() {
        each(reservations.over(clock.instant()), reserving::lapse);
        each(reservations.toRemind(clock.instant().plus(TOLD_BEFORE)), reserving::remind);
    }

    /** One that fails does not hold up the others. */
    private static void each(List<UUID> ids, Consumer<UUID> step) {
        for (UUID id : ids) {
            try {
                step.accept(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The deadline of seat reservation %s could not be dealt with", id);
            }
        }
    }
}

package vn.ntm.training.registration.reservation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/**
 * Gives back seats that nobody was named for in time, and tells a day before. Safe on any number of replicas: each reservation
 * is dealt with in a transaction of its own, under the lock of its class.
 */
@ApplicationScoped
class ReservationJob implements Job {

    private static final Logger LOG = Logger.getLogger(ReservationJob.class);
    private static final Duration TOLD_BEFORE = Duration.ofDays(1);

    @Inject
    SeatReserving reserving;

    @Inject
    SeatReservations reservations;

    @Inject
    Clock clock;

    @Inject
    JobRunning running;

    @ConfigProperty(name = "ntm.registration.deadlines-every")
    String schedule;

    @Scheduled(
            every = "${ntm.registration.deadlines-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        running.bySchedule(this);
    }

    @Override
    public Worked work() {
        return watchDeadlines();
    }

    Worked watchDeadlines() {
        Worked lapsed = each(reservations.over(clock.instant()), reserving::lapse);
        return lapsed.and(each(reservations.toRemind(clock.instant().plus(TOLD_BEFORE)), reserving::remind));
    }

    /** One that fails does not hold up the others. */
    private static Worked each(List<UUID> ids, Consumer<UUID> step) {
        var worked = new Worked();
        for (UUID id : ids) {
            try {
                step.accept(id);
                worked.done(1);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The deadline of seat reservation %s could not be dealt with", id);
                worked.failed(e);
            }
        }
        return worked;
    }

    @Override
    public String name() {
        return "seat-reservations";
    }

    @Override
    public String schedule() {
        return schedule;
    }
}

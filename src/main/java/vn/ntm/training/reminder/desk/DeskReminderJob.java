package vn.ntm.training.reminder.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;
import vn.ntm.training.registration.invitation.MissingUnits;
import vn.ntm.training.reminder.desk.OpenClasses.OpenClass;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/** Looks for lists that were not sent some days before registration closes, and for rolls that are missing after a session. */
@ApplicationScoped
class DeskReminderJob implements Job {

    private static final Logger LOG = Logger.getLogger(DeskReminderJob.class);

    @Inject
    OpenClasses classes;

    @Inject
    MissingUnits missing;

    @Inject
    DeskQueue queue;

    @Inject
    DeskConfig config;

    @Inject
    JobRunning running;

    @Scheduled(
            every = "${ntm.desk.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        running.bySchedule(this);
    }

    @Override
    public Worked work() {
        var worked = new Worked();
        classes.all().forEach(open -> one(worked, () -> remind(open)));
        one(worked, () -> queue.rollsNotHandedIn(config.rollsAfter()));
        return worked;
    }

    /** One class that fails does not hold up the others. */
    private static void one(Worked worked, IntSupplier step) {
        try {
            worked.done(QuarkusTransaction.requiringNew().call(step::getAsInt));
        } catch (RuntimeException failure) {
            LOG.error("Desks could not be told", failure);
            worked.failed(failure);
        }
    }

    private int remind(OpenClass open) {
        Optional<Duration> rule = nearest(config.listsBefore(), Duration.between(open.now(), open.closesAt()));
        if (rule.isEmpty()) {
            return 0;
        }
        List<Long> units = missing.of(open.id()).stream()
                .filter(unit -> !unit.isInPeace(open.now()))
                .map(MissingUnits.Missing::unitId)
                .toList();
        // A closing that was moved is another one.
        return queue.listsNotSent(open.id(), units, rule.get() + "@" + open.closesAt());
    }

    /** Of rules whose time has come only the last is told: who publishes late is not scolded twice. */
    private static Optional<Duration> nearest(List<Duration> rules, Duration left) {
        return rules.stream().filter(rule -> rule.compareTo(left) >= 0).min(Duration::compareTo);
    }

    @Override
    public String name() {
        return "desk-reminders";
    }

    @Override
    public String schedule() {
        return config.every();
    }
}

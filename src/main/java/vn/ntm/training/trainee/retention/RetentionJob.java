package vn.ntm.training.trainee.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/** Erases outdated people, one transaction each, on one replica at a time. */
@ApplicationScoped
class RetentionJob implements Job {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class);
    /** Any number that no other job of the product uses. */
    private static final long LOCK = 21_001;

    private static final int LONGEST_RUN = (int) Duration.ofHours(2).toSeconds();
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Session database;

    @Inject
    OutdatedPeople people;

    @Inject
    Outdating outdating;

    @Inject
    OutdatedLists lists;

    @Inject
    RetentionConfig config;

    @Inject
    JobRunning running;

    @ConfigProperty(name = "ntm.retention.cron")
    String schedule;

    @Scheduled(
            cron = "${ntm.retention.cron}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void nightly() {
        running.bySchedule(this);
    }

    @Override
    public Worked work() {
        Worked erased = alone(this::eraseAll);
        Worked emptied = alone(this::emptyAll);
        LOG.infof("Emptied %d files of lists", emptied.things());
        LOG.infof("Erased contact and sealed data of %d people who take part no longer", erased.things());
        return erased.and(emptied);
    }

    /** @return how many people were erased; 0 also where another replica is at it */
    int eraseOutdated() {
        return alone(this::eraseAll).things();
    }

    /** @return how many files of lists were emptied; 0 also where another replica is at it */
    int emptyOutdatedLists() {
        return alone(this::emptyAll).things();
    }

    /** The outer transaction does nothing but hold the lock. */
    private Worked alone(Supplier<Worked> work) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_RUN).call(() -> isMine() ? work.get() : new Worked());
    }

    private Worked emptyAll() {
        var worked = new Worked();
        for (int some = emptySome(worked); some > 0; some = emptySome(worked)) {
            worked.done(some);
        }
        return worked;
    }

    /** A batch that fails ends the run: it would be the next one again. */
    private int emptySome(Worked worked) {
        try {
            return QuarkusTransaction.requiringNew().call(lists::emptySome);
        } catch (RuntimeException e) {
            LOG.error("Outdated files of lists could not be emptied", e);
            worked.failed(e);
            return 0;
        }
    }

    private boolean isMine() {
        return Column.of(database, "select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** Onwards by id: one who cannot be erased is passed over and does not hold up the others. */
    private Worked eraseAll() {
        var worked = new Worked();
        UUID last = BEFORE_ALL;
        for (List<UUID> batch = next(last); !batch.isEmpty(); batch = next(last)) {
            for (UUID id : batch) {
                worked.done(erase(id, worked) ? 1 : 0);
            }
            last = batch.getLast();
        }
        return worked;
    }

    private List<UUID> next(UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> people.after(last, outdating.cutoff(), config.batch()));
    }

    private boolean erase(UUID id, Worked worked) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> outdating.erase(id));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Outdated data of trainee %s could not be erased", id);
            worked.failed(e);
            return false;
        }
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public String schedule() {
        return schedule;
    }
}

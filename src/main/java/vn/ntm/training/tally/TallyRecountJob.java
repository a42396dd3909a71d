package vn.ntm.training.tally;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/** Recounts the tallies of all classes, one transaction each, on one replica at a time. */
@ApplicationScoped
class TallyRecountJob implements Job {

    private static final Logger LOG = Logger.getLogger(TallyRecountJob.class);
    /** Any number that no other job of the product uses. */
    private static final long LOCK = 6_001;

    private static final int LONGEST_RUN = (int) Duration.ofHours(2).toSeconds();

    @Inject
    Session database;

    @Inject
    TallyRecount recount;

    @Inject
    JobRunning running;

    @ConfigProperty(name = "ntm.tally.recount-cron")
    String schedule;

    @Scheduled(
            cron = "${ntm.tally.recount-cron}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void nightly() {
        running.bySchedule(this);
    }

    /** Its things are cells that had drifted: none is what everybody hopes for. */
    @Override
    public Worked work() {
        Worked worked = recounted();
        LOG.infof("Recounted the tallies: %d cells had drifted", worked.things());
        return worked;
    }

    /** @return how many cells had drifted; 0 also where another replica is at it */
    int recountAll() {
        return recounted().things();
    }

    private Worked recounted() {
        // The outer transaction does nothing but hold the lock.
        return QuarkusTransaction.requiringNew()
                .timeout(LONGEST_RUN)
                .call(() -> isMine() ? recount(classes()) : new Worked());
    }

    private boolean isMine() {
        return Column.of(database, "select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private List<UUID> classes() {
        return Column.of(database, "select id from training_class where status <> 'DRAFT' order by id", UUID.class)
                .getResultList();
    }

    private Worked recount(List<UUID> classes) {
        var worked = new Worked();
        for (UUID id : classes) {
            try {
                worked.done(QuarkusTransaction.requiringNew()
                        .call(() -> recount.recount(id))
                        .size());
            } catch (RuntimeException e) {
                LOG.errorf(e, "The tally of class %s could not be recounted", id);
                worked.failed(e);
            }
        }
        return worked;
    }

    @Override
    public String name() {
        return "tally-recount";
    }

    @Override
    public String schedule() {
        return schedule;
    }
}

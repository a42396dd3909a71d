package vn.ntm.training.trainee.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.ntm.training.shared.Column;

/** Erases outdated people, one transaction each, on one replica at a time. */
@ApplicationScoped
class RetentionJob {

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

    @Scheduled(
            cron = "${ntm.retention.cron}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void nightly() {
        int erased = eraseOutdated();
        int emptied = emptyOutdatedLists();
        LOG.infof("Emptied %d files of lists", emptied);
        LOG.infof("Erased contact and sealed data of %d people who take part no longer", erased);
    }

    /** @return how many people were erased; 0 also where another replica is at it */
    int eraseOutdated() {
        // The outer transaction does nothing but hold the lock.
        return QuarkusTransaction.requiringNew().timeout(LONGEST_RUN).call(() -> isMine() ? eraseAll() : 0);
    }

    /** @return how many files of lists were emptied; 0 also where another replica is at it */
    int emptyOutdatedLists() {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_RUN).call(() -> isMine() ? emptyAll() : 0);
    }

    private int emptyAll() {
        int emptied = 0;
        for (int some = emptySome(); some > 0; some = emptySome()) {
            emptied += some;
        }
        return emptied;
    }

    /** A batch that fails ends the run: it would be the next one again. */
    private int emptySome() {
        try {
            return QuarkusTransaction.requiringNew().call(lists::emptySome);
        } catch (RuntimeException e) {
            LOG.error("Outdated files of lists could not be emptied", e);
            return 0;
        }
    }

    private boolean isMine() {
        return Column.of(database, "select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** Onwards by id: one who cannot be erased is passed over and does not hold up the others. */
    private int eraseAll() {
        int erased = 0;
        UUID last = BEFORE_ALL;
        for (List<UUID> batch = next(last); !batch.isEmpty(); batch = next(last)) {
            for (UUID id : batch) {
                erased += erase(id) ? 1 : 0;
            }
            last = batch.getLast();
        }
        return erased;
    }

    private List<UUID> next(UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> people.after(last, outdating.cutoff(), config.batch()));
    }

    private boolean erase(UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> outdating.erase(id));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Outdated data of trainee %s could not be erased", id);
            return false;
        }
    }
}

package vn.ntm.training.shared.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.ntm.training.shared.Column;

/**
 * Runs a job on one server at a time, and records what came of it. The lock is held by a transaction that does nothing else: when
 * the server dies, PostgreSQL frees it.
 */
@ApplicationScoped
public class JobRunning {

    private static final Logger LOG = Logger.getLogger(JobRunning.class);

    /** The first key of the lock says what the second is about: jobs here. */
    static final int ABOUT_JOBS = 6_002;

    private static final int LONGEST_RUN = (int) Duration.ofHours(3).toSeconds();

    @Inject
    Session database;

    @Inject
    JobRuns runs;

    @Inject
    Clock clock;

    /** Those that this process is at: it asks the database only for the others. */
    private final Set<String> here = ConcurrentHashMap.newKeySet();

    /** Its time has come: runs it here, or records that another server, or somebody by hand, is at it. */
    @ActivateRequestContext
    public void bySchedule(Job job) {
        if (!alone(job, () -> run(job, null, _ -> {})) && !job.isShared()) {
            runs.skipped(job);
        }
    }

    /**
     * Starts it on a thread of its own, which nobody waits for and which knows nothing of the request: jobs see all rows.
     *
     * @return the run that has begun; empty when it is running already, here or elsewhere
     */
    public Optional<UUID> byHand(Job job, String startedBy) {
        var begun = new CompletableFuture<Optional<UUID>>();
        Thread.ofVirtual().name("job " + job.name()).start(() -> runByHand(job, startedBy, begun));
        return begun.join();
    }

    @ActivateRequestContext
    void runByHand(Job job, String startedBy, CompletableFuture<Optional<UUID>> begun) {
        try {
            if (!alone(job, () -> run(job, startedBy, id -> begun.complete(Optional.of(id))))) {
                begun.complete(Optional.empty());
            }
        } catch (RuntimeException failure) {
            if (!begun.completeExceptionally(failure)) {
                LOG.errorf(failure, "The run of job %s could not be recorded", job.name());
            }
        }
    }

    /** @return false, and nothing was done, when it is running already */
    private boolean alone(Job job, Runnable run) {
        if (!here.add(job.name())) {
            return false;
        }
        try {
            if (job.isShared()) {
                run.run();
                return true;
            }
            return QuarkusTransaction.requiringNew().timeout(LONGEST_RUN).call(() -> {
                boolean mine = isMine(job);
                if (mine) {
                    QuarkusTransaction.suspendingExisting().run(run);
                }
                return mine;
            });
        } finally {
            here.remove(job.name());
        }
    }

    private boolean isMine(Job job) {
        return Column.of(database, "select pg_try_advisory_xact_lock(:about, hashtext(:job))", Boolean.class)
                .setParameter("about", ABOUT_JOBS)
                .setParameter("job", job.name())
                .getSingleResult();
    }

    private void run(Job job, String startedBy, Consumer<UUID> begun) {
        if (job.isShared() && startedBy == null) {
            Instant startedAt = clock.instant();
            Worked worked = work(job);
            if (!worked.isNothing()) {
                runs.keep(job, startedAt, worked);
            }
            return;
        }
        UUID id = runs.begin(job, startedBy);
        begun.accept(id);
        runs.end(job, id, work(job));
    }

    private static Worked work(Job job) {
        try {
            return job.work();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return brokenBy(stopping);
        } catch (Exception failure) {
            LOG.errorf(failure, "The job %s failed", job.name());
            return brokenBy(failure);
        }
    }

    private static Worked brokenBy(Exception failure) {
        var worked = new Worked();
        worked.failed(failure);
        return worked;
    }
}

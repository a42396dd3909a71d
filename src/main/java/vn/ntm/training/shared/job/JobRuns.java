package vn.ntm.training.shared.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** The runs that are kept: the last 100 of each job, written in transactions of their own. */
@ApplicationScoped
public class JobRuns {

    static final int KEPT = 100;
    /** Stands as error of a run whose server stopped. */
    public static final String INTERRUPTED = "Interrupted";

    /** Of a job that holds no lock: a run that began so long ago has died. */
    private static final Duration LONGEST_SHARED = Duration.ofHours(2);

    private static final String COLUMNS =
            "id, job, started_at, ended_at, coalesce(outcome, 'RUNNING') as outcome, things, failures, error, replica, started_by";

    @Inject
    Session database;

    @Inject
    Clock clock;

    /** The last run of each job that was not skipped, by the name of the job. */
    @Transactional
    public Map<String, JobRun> latest() {
        return database.createNativeQuery(
                        "select distinct on (job) " + COLUMNS
                                + " from job_run where outcome is distinct from 'SKIPPED' order by job, id desc",
                        Tuple.class)
                .getResultStream()
                .map(JobRuns::run)
                .collect(Collectors.toMap(JobRun::job, Function.identity()));
    }

    /** Those of a job, the latest first. */
    @Transactional
    public Page<JobRun> of(String job, Paging paging) {
        long total = Column.of(database, "select count(*) from job_run where job = :job", Long.class)
                .setParameter("job", job)
                .getSingleResult();
        var items = database.createNativeQuery(
                        "select " + COLUMNS
                                + " from job_run where job = :job order by id desc limit :size offset :offset",
                        Tuple.class)
                .setParameter("job", job)
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset())
                .getResultStream()
                .map(JobRuns::run)
                .toList();
        return new Page<>(items, total, paging.page(), paging.size());
    }

    @Transactional
    public Optional<JobRun> find(UUID id) {
        return database.createNativeQuery("select " + COLUMNS + " from job_run where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(JobRuns::run);
    }

    /** @param startedBy null: its time had come */
    @Transactional(TxType.REQUIRES_NEW)
    UUID begin(Job job, String startedBy) {
        endLost(job);
        return insert(job, clock.instant(), startedBy);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(Job job, UUID id, Worked worked) {
        settle(id, worked.error() == null ? JobOutcome.DONE : JobOutcome.FAILED, worked);
        forget(job);
    }

    /** A run that is only known to be worth a record when it is over. */
    @Transactional(TxType.REQUIRES_NEW)
    void keep(Job job, Instant startedAt, Worked worked) {
        UUID id = insert(job, startedAt, null);
        settle(id, worked.error() == null ? JobOutcome.DONE : JobOutcome.FAILED, worked);
        forget(job);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void skipped(Job job) {
        settle(insert(job, clock.instant(), null), JobOutcome.SKIPPED, new Worked());
        forget(job);
    }

    /** Whoever begins holds the lock, so that a run which never ended has lost its server. */
    private void endLost(Job job) {
        Instant now = clock.instant();
        database.createNativeMutationQuery("""
                        update job_run
                        set ended_at = greatest(started_at, :now), outcome = 'FAILED', error = :error
                        where job = :job and ended_at is null and started_at <= :before""")
                .setParameter("now", now)
                .setParameter("error", INTERRUPTED)
                .setParameter("job", job.name())
                .setParameter(
                        "before", job.isShared() ? now.minus(LONGEST_SHARED) : Instant.parse("9999-01-01T00:00:00Z"))
                .executeUpdate();
    }

    private UUID insert(Job job, Instant startedAt, String startedBy) {
        UUID id = Ids.next();
        database.createNativeMutationQuery("""
                        insert into job_run (id, job, started_at, replica, started_by)
                        values (:id, :job, :at, :replica, :by)""")
                .setParameter("id", id)
                .setParameter("job", job.name())
                .setParameter("at", startedAt)
                .setParameter("replica", Replica.NAME)
                .setParameter("by", startedBy, String.class)
                .executeUpdate();
        return id;
    }

    private void settle(UUID id, JobOutcome outcome, Worked worked) {
        database.createNativeMutationQuery("""
                        update job_run
                        set ended_at = greatest(started_at, :now), outcome = :outcome, things = :things,
                          failures = :failures, error = :error
                        where id = :id""")
                .setParameter("now", clock.instant())
                .setParameter("outcome", outcome.name())
                .setParameter("things", worked.things())
                .setParameter("failures", worked.failures())
                .setParameter("error", worked.error(), String.class)
                .setParameter("id", id)
                .executeUpdate();
    }

    private void forget(Job job) {
        database.createNativeMutationQuery("""
                        delete from job_run
                        where job = :job and ended_at is not null
                          and id < (select id from job_run where job = :job order by id desc limit 1 offset :last)""")
                .setParameter("job", job.name())
                .setParameter("last", KEPT - 1)
                .executeUpdate();
    }

    private static JobRun run(Tuple row) {
        return new JobRun(
                row.get("id", UUID.class),
                row.get("job", String.class),
                row.get("started_at", Instant.class),
                row.get("ended_at", Instant.class),
                JobOutcome.valueOf(row.get("outcome", String.class)),
                row.get("things", Integer.class),
                row.get("failures", Integer.class),
                row.get("error", String.class),
                row.get("replica", String.class),
                row.get("started_by", String.class));
    }
}

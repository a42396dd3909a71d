package vn.ntm.training.shared.job;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.shared.job.JobForTests.NAME;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.support.GivenRows;

/** One server at a time, and a record of each run. */
@QuarkusTest
class JobRunningTest {

    @Inject
    JobForTests job;

    @Inject
    JobRunning running;

    @Inject
    JobRuns runs;

    @Inject
    Session database;

    @Inject
    Clock clock;

    @Inject
    GivenRows rows;

    @BeforeEach
    void forgetRuns() {
        rows.execute("delete from job_run");
    }

    @Test
    void of_two_servers_that_begin_at_the_same_instant_one_runs() throws Exception {
        JobRunning onAnotherServer = another();
        var atWork = new AtomicInteger();
        var together = new AtomicInteger();
        for (int round = 0; round < 20; round++) {
            rows.execute("delete from job_run");
            var other = new CountDownLatch(1);
            job.does(() -> {
                together.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                other.await(10, TimeUnit.SECONDS); // until the other one has gone
                atWork.decrementAndGet();
                return Worked.on(1);
            });
            var start = new CyclicBarrier(2);
            try (var servers = Executors.newVirtualThreadPerTaskExecutor()) {
                List<? extends Future<?>> both = List.of(running, onAnotherServer).stream()
                        .map(server -> servers.submit(() -> {
                            start.await();
                            server.bySchedule(job);
                            other.countDown();
                            return null;
                        }))
                        .toList();
                for (Future<?> one : both) {
                    one.get(30, TimeUnit.SECONDS);
                }
            }
            assertThat(outcomes()).containsExactlyInAnyOrder(JobOutcome.DONE, JobOutcome.SKIPPED);
        }
        assertThat(together).hasValue(1);
    }

    @Test
    void a_run_says_how_many_things_it_dealt_with_and_how_many_it_could_not() {
        job.does(() -> {
            Worked worked = Worked.on(3);
            worked.failed(new IllegalStateException("Nguyễn Văn A"));
            return worked;
        });
        running.bySchedule(job);
        JobRun run = runs.latest().get(NAME);
        assertThat(run.outcome()).isEqualTo(JobOutcome.FAILED);
        assertThat(run.things()).isEqualTo(3);
        assertThat(run.failures()).isOne();
        assertThat(run.error()).isEqualTo("java.lang.IllegalStateException");
        assertThat(run.endedAt()).isNotNull();
        assertThat(run.replica()).endsWith("/" + ProcessHandle.current().pid());
        assertThat(run.startedBy()).isNull();
    }

    @Test
    void a_job_that_breaks_off_is_recorded_and_runs_again_the_next_time() {
        job.does(() -> {
            throw new IllegalArgumentException("0912345678");
        });
        running.bySchedule(job);
        job.does(() -> Worked.on(2));
        running.bySchedule(job);
        assertThat(outcomes()).containsExactly(JobOutcome.DONE, JobOutcome.FAILED);
        assertThat(rows.number("select count(*) from job_run where error like '%0912345678%'"))
                .isZero();
    }

    @Test
    void what_polls_is_recorded_only_when_it_did_something() {
        job.polls(Worked::new);
        running.bySchedule(job);
        assertThat(outcomes()).isEmpty();
        job.polls(() -> Worked.on(1));
        running.bySchedule(job);
        assertThat(outcomes()).containsExactly(JobOutcome.DONE);
    }

    @Test
    void a_run_whose_server_died_is_told_by_the_next_one() {
        rows.execute("insert into job_run (job, started_at, replica) values (?, '2026-01-01', 'gone/1')", NAME);
        assertThat(runs.latest().get(NAME).outcome()).isEqualTo(JobOutcome.RUNNING);
        job.does(Worked::new);
        running.bySchedule(job);
        assertThat(runs.of(NAME, Paging.of(0, 50)).items())
                .filteredOn(run -> run.replica().equals("gone/1"))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.outcome()).isEqualTo(JobOutcome.FAILED);
                    assertThat(run.error()).isEqualTo(JobRuns.INTERRUPTED);
                });
    }

    @Test
    void the_last_hundred_runs_are_kept() {
        job.does(Worked::new);
        IntStream.range(0, JobRuns.KEPT + 5).forEach(_ -> running.bySchedule(job));
        assertThat(runs.of(NAME, Paging.of(0, 200)).total()).isEqualTo(JobRuns.KEPT);
    }

    private List<JobOutcome> outcomes() {
        return runs.of(NAME, Paging.of(0, 200)).items().stream()
                .map(JobRun::outcome)
                .toList();
    }

    /** What another process has: nothing in common with this one but the database. */
    private JobRunning another() {
        var another = new JobRunning();
        another.database = database;
        another.runs = runs;
        another.clock = clock;
        return another;
    }
}

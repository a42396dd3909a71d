package vn.ntm.training.attendance.connection;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/** Forgets logs that were tried out and not applied: they name people, and serve nothing. */
@ApplicationScoped
class TriedLogs implements Job {

    private static final String EVERY = "1h";

    static final Duration KEPT = Duration.ofDays(1);

    @Inject
    ConnectionLogs logs;

    @Inject
    Clock clock;

    @Inject
    JobRunning running;

    @Scheduled(every = EVERY, delayed = "10m")
    void run() {
        running.bySchedule(this);
    }

    @Override
    public Worked work() {
        return Worked.on(forget());
    }

    @Transactional
    int forget() {
        return logs.forgetTried(clock.instant().minus(KEPT));
    }

    @Override
    public String name() {
        return "connection-log-sweep";
    }

    @Override
    public String schedule() {
        return EVERY;
    }
}

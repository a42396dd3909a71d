package vn.ntm.training.attendance.connection;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets logs that were tried out and not applied: they name people, and serve nothing. */
@ApplicationScoped
class TriedLogs {

    static final Duration KEPT = Duration.ofDays(1);

    @Inject
    ConnectionLogs logs;

    @Inject
    Clock clock;

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forget() {
        logs.forgetTried(clock.instant().minus(KEPT));
    }
}

package vn.ntm.training.account.signin;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/** Removes what opens nothing any more. Nothing depends on it: expired rows are not taken even while they are there. */
@ApplicationScoped
class CredentialSweep implements Job {

    private static final String EVERY = "1h";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    JobRunning running;

    @Scheduled(every = EVERY, delayed = "10m")
    void run() {
        running.bySchedule(this);
    }

    @Override
    @Transactional
    public Worked work() {
        int removed = entities.createNativeQuery("delete from web_session where expires_at < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
        removed += entities.createNativeQuery("delete from password_reset where expires_at < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
        removed += entities.createNativeQuery("delete from sign_in_throttle where last_attempt_at < :forgotten")
                .setParameter("forgotten", clock.instant().minus(Attempts.FORGOTTEN_AFTER))
                .executeUpdate();
        return Worked.on(removed);
    }

    @Override
    public String name() {
        return "credential-sweep";
    }

    @Override
    public String schedule() {
        return EVERY;
    }
}

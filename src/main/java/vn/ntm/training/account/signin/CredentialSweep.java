package vn.ntm.training.account.signin;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Removes what opens nothing any more. Nothing depends on it: expired rows are not taken even while they are there. */
@ApplicationScoped
class CredentialSweep {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void sweep() {
        entities.createNativeQuery("delete from web_session where expires_at < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
        entities.createNativeQuery("delete from password_reset where expires_at < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
        entities.createNativeQuery("delete from sign_in_throttle where last_attempt_at < :forgotten")
                .setParameter("forgotten", clock.instant().minus(Attempts.FORGOTTEN_AFTER))
                .executeUpdate();
    }
}

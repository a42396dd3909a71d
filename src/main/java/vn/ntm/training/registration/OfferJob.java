package vn.ntm.training.registration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Gives on seats whose offers nobody answered. Safe on any number of replicas: each offer lapses in a transaction of its own,
 * under the lock of its class.
 */
@ApplicationScoped
class OfferJob {

    private static final Logger LOG = Logger.getLogger(OfferJob.class);

    @Inject
    OfferAnswers offers;

    @Scheduled(
            every = "${ntm.registration.deadlines-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        lapseOffers();
    }

    /** One offer that fails does not hold up the others. */
    void lapseOffers() {
        for (UUID id : offers.over()) {
            try {
                offers.lapse(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The offer of registration %s could not be taken back", id);
            }
        }
    }
}

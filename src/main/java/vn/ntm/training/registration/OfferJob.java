package vn.ntm.training.registration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/**
 * Gives on seats whose offers nobody answered. Safe on any number of replicas: each offer lapses in a transaction of its own,
 * under the lock of its class.
 */
@ApplicationScoped
class OfferJob implements Job {

    private static final Logger LOG = Logger.getLogger(OfferJob.class);

    @Inject
    OfferAnswers offers;

    @Inject
    JobRunning running;

    @ConfigProperty(name = "ntm.registration.deadlines-every")
    String schedule;

    @Scheduled(
            every = "${ntm.registration.deadlines-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        running.bySchedule(this);
    }

    @Override
    public Worked work() {
        return lapseOffers();
    }

    /** One offer that fails does not hold up the others. */
    Worked lapseOffers() {
        var worked = new Worked();
        for (UUID id : offers.over()) {
            try {
                offers.lapse(id);
                worked.done(1);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The offer of registration %s could not be taken back", id);
                worked.failed(e);
            }
        }
        return worked;
    }

    @Override
    public String name() {
        return "seat-offers";
    }

    @Override
    public String schedule() {
        return schedule;
    }
}

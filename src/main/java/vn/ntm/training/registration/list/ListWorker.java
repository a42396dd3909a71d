package vn.ntm.training.registration.list;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/** Works on lists in the background, on each server; leases in the database keep two servers from taking the same list. */
@ApplicationScoped
class ListWorker implements Job {

    private static final Logger LOG = Logger.getLogger(ListWorker.class);

    @Inject
    RegistrationLists lists;

    private volatile boolean stopping;

    @Inject
    JobRunning running;

    @ConfigProperty(name = "ntm.lists.poll")
    String schedule;

    @Scheduled(
            every = "{ntm.lists.poll}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void run() {
        running.bySchedule(this);
    }

    @Override
    public Worked work() {
        var worked = new Worked();
        try {
            while (!stopping && lists.processNext()) {
                worked.done(1);
            }
        } catch (RuntimeException failure) {
            // What was begun is undone, and begun anew when its lease is over: by another server, or by this one.
            LOG.logf(stopping ? Level.DEBUG : Level.ERROR, failure, "The lists that wait cannot be worked on");
            if (!stopping) {
                worked.failed(failure);
            }
        }
        return worked;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Override
    public String name() {
        return "registration-lists";
    }

    @Override
    public String schedule() {
        return schedule;
    }

    @Override
    public boolean isShared() {
        return true;
    }
}

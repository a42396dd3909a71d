package vn.ntm.training.registration.list;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/** Works on lists in the background, on each server; leases in the database keep two servers from taking the same list. */
@ApplicationScoped
class ListWorker {

    private static final Logger LOG = Logger.getLogger(ListWorker.class);

    @Inject
    RegistrationLists lists;

    private volatile boolean stopping;

    @Scheduled(
            every = "{ntm.lists.poll}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void work() {
        try {
            while (!stopping && lists.processNext()) {
                LOG.debug("A list is finished; looking for the next");
            }
        } catch (RuntimeException failure) {
            // What was begun is undone, and begun anew when its lease is over: by another server, or by this one.
            LOG.logf(stopping ? Level.DEBUG : Level.ERROR, failure, "The lists that wait cannot be worked on");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }
}

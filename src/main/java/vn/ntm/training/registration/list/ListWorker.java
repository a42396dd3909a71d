package vn.ntm.training.registration.list;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Works on lists in the background, on each server; leases in the database keep two servers from taking the same list. */
class ListWorker {

    private static final Logger LOG = Logger.getLogger(ListWorker.class);

    @Inject
    RegistrationLists lists;

    @Scheduled(
            every = "{ntm.lists.poll}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void work() {
        try {
            while (lists.processNext()) {
                LOG.debug("A list is finished; looking for the next");
            }
        } catch (RuntimeException failure) {
            LOG.error("The lists that wait cannot be worked on", failure);
        }
    }
}

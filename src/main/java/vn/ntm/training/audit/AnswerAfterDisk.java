package vn.ntm.training.audit;

import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Nobody is told that something is done before it is on the disk: see {@link PendingEntries}, which does not wait for that. */
class AnswerAfterDisk {

    @Inject
    Committed committed;

    @Inject
    Disk disk;

    @ServerResponseFilter
    public void await() {
        if (committed.isSomething()) {
            disk.awaitAllCommitted();
        }
    }
}

package vn.ntm.training.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRun;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.JobRuns;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

/** Runs a job now. */
@ApplicationScoped
@Transactional
class RunningByHand {

    /** As the audit keeps it. */
    private record Started(UUID run) {}

    @Inject
    JobBoard board;

    @Inject
    JobRunning running;

    @Inject
    JobRuns runs;

    @Inject
    CurrentUser currentUser;

    @Inject
    Audit audit;

    /**
     * Does not wait for its end. The run is begun before the entry of the audit is written: should that fail, the run still tells
     * who started it.
     *
     * @throws NotFound when there is no such job
     * @throws RuleViolation when it is running already, on whichever server
     */
    JobRun start(String name) {
        Job job = board.require(name);
        UUID id = running.byHand(job, currentUser.actor()).orElseThrow(() -> new RuleViolation("job.running"));
        audit.record("job.started", "job", job.name(), null, new Started(id));
        return runs.find(id).orElseThrow();
    }
}

package vn.ntm.training.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRun;
import vn.ntm.training.shared.job.JobRuns;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.NotFound;

/** All jobs of the product. */
@ApplicationScoped
class JobBoard {

    @All
    @Inject
    List<Job> jobs;

    @Inject
    JobRuns runs;

    /** By name. */
    List<JobView> all() {
        Map<String, JobRun> latest = runs.latest();
        return jobs.stream()
                .map(job -> JobView.of(job, latest.get(job.name())))
                .sorted(Comparator.comparing(JobView::name))
                .toList();
    }

    /** @throws NotFound when there is no such job */
    Page<JobRun> runs(String name, Paging paging) {
        return runs.of(require(name).name(), paging);
    }

    /** @throws NotFound when there is no such job */
    Job require(String name) {
        return jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("job", name));
    }
}

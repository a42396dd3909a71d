package vn.ntm.training.account.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/** Removes the answers of yesterday. Nothing depends on it: they are not given any more even while they are there. */
@ApplicationScoped
class KeySweep implements Job {

    private static final String EVERY = "1h";

    @Inject
    KeptAnswers answers;

    @Inject
    JobRunning running;

    @Scheduled(every = EVERY, delayed = "15m")
    void run() {
        running.bySchedule(this);
    }

    @Override
    public Worked work() {
        return Worked.on(sweep());
    }

    @Transactional
    int sweep() {
        return answers.forget();
    }

    @Override
    public String name() {
        return "idempotency-sweep";
    }

    @Override
    public String schedule() {
        return EVERY;
    }
}

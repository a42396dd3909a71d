package vn.ntm.training.reminder.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/** Tells each province in the morning what waits there; where nothing does, it is left in peace. */
@ApplicationScoped
class DigestJob implements Job {

    private static final Logger LOG = Logger.getLogger(DigestJob.class);

    @Inject
    ProvinceDigest digest;

    @Inject
    DeskQueue queue;

    @Inject
    DeskConfig config;

    @Inject
    JobRunning running;

    @Scheduled(
            cron = "${ntm.desk.digest-cron}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        running.bySchedule(this);
    }

    /** One province that fails does not hold up the others. */
    @Override
    public Worked work() {
        var worked = new Worked();
        for (long province : digest.provinces()) {
            try {
                worked.done(QuarkusTransaction.requiringNew().call(() -> tell(province)));
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "Province %d could not be told what waits", province);
                worked.failed(failure);
            }
        }
        return worked;
    }

    private int tell(long province) {
        return digest.of(province).isEmpty() ? 0 : queue.digest(province);
    }

    @Override
    public String name() {
        return "province-digest";
    }

    @Override
    public String schedule() {
        return config.digestCron();
    }
}

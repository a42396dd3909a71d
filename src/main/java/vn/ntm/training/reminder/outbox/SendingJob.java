package vn.ntm.training.reminder.outbox;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.ntm.training.reminder.channel.MessageChannel;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/** Looks for messages that are due, on each server; leases in the database keep two from sending the same. */
@ApplicationScoped
class SendingJob implements Job {

    private static final Logger LOG = Logger.getLogger(SendingJob.class);

    @Inject
    Sending sending;

    @All
    @Inject
    List<MessageChannel> channels;

    @Inject
    JobRunning running;

    @ConfigProperty(name = "ntm.reminder.every")
    String schedule;

    @Scheduled(
            every = "${ntm.reminder.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void run() {
        running.bySchedule(this);
    }

    @Override
    public Worked work() {
        return sendDue();
    }

    /** A channel that fails does not hold up the others. */
    Worked sendDue() {
        var worked = new Worked();
        for (MessageChannel channel : channels) {
            try {
                if (channel.isOn()) {
                    worked.done(sending.drain(channel));
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return worked;
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "The messages that wait for %s cannot be sent", channel.kind());
                worked.failed(failure);
            }
        }
        return worked;
    }

    @Override
    public String name() {
        return "message-sending";
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

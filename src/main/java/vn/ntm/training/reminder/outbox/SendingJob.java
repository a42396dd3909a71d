package vn.ntm.training.reminder.outbox;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import vn.ntm.training.reminder.channel.MessageChannel;

/** Looks for messages that are due, on each server; leases in the database keep two from sending the same. */
@ApplicationScoped
class SendingJob {

    private static final Logger LOG = Logger.getLogger(SendingJob.class);

    @Inject
    Sending sending;

    @All
    @Inject
    List<MessageChannel> channels;

    @Scheduled(
            every = "${ntm.reminder.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void run() {
        sendDue();
    }

    /** A channel that fails does not hold up the others. */
    void sendDue() {
        for (MessageChannel channel : channels) {
            try {
                if (channel.isOn()) {
                    sending.drain(channel);
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "The messages that wait for %s cannot be sent", channel.kind());
            }
        }
    }
}

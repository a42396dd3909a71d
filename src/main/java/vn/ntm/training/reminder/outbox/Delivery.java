package vn.ntm.training.reminder.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import vn.ntm.training.reminder.channel.Letter;
import vn.ntm.training.reminder.channel.MessageChannel;
import vn.ntm.training.reminder.channel.Outcome;
import vn.ntm.training.reminder.channel.Outcome.Later;
import vn.ntm.training.reminder.channel.ReminderConfig;

/** Hands one letter to a channel, and waits no longer than an attempt may take. */
@ApplicationScoped
public class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    @Inject
    ReminderConfig config;

    /** In a thread of its own: one that hangs is interrupted, which closes the socket that a virtual thread waits for. */
    public Outcome make(Letter letter, MessageChannel channel) {
        var delivery = new FutureTask<>(() -> channel.deliver(letter));
        Thread.ofVirtual().start(delivery);
        try {
            return delivery.get(config.longestAttempt().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            delivery.cancel(true);
            return new Later("outbox.too-slow");
        } catch (InterruptedException stopping) {
            delivery.cancel(true);
            Thread.currentThread().interrupt();
            return new Later("outbox.stopped");
        } catch (ExecutionException failure) {
            LOG.errorf(failure.getCause(), "%s could not be sent", letter);
            return new Later("outbox.internal");
        }
    }
}

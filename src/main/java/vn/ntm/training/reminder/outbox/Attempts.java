package vn.ntm.training.reminder.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import vn.ntm.training.reminder.channel.MessageChannel;
import vn.ntm.training.reminder.channel.Outcome;
import vn.ntm.training.reminder.channel.Outcome.Accepted;
import vn.ntm.training.reminder.channel.Outcome.Later;
import vn.ntm.training.reminder.channel.Outcome.Refused;
import vn.ntm.training.reminder.channel.ReminderConfig;

/** One try to send one message, and what follows from how it went. */
@ApplicationScoped
class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class);

    @Inject
    Leases leases;

    @Inject
    LetterWriting writing;

    @Inject
    Delivery delivery;

    @Inject
    ReminderConfig config;

    @Inject
    OutboxMetrics metrics;

    /** Never throws: what cannot even be settled is tried again when its lease is over. */
    void make(LeasedMessage message, MessageChannel channel) {
        long leasedAt = System.nanoTime();
        try {
            switch (writing.write(message, channel.kind())) {
                case Addressed.Ready ready -> send(message, ready, channel, leasedAt);
                case Addressed.Elsewhere(var other) -> leases.rerouted(message, other);
                case Addressed.Pointless() -> leases.withdrawn(message);
                case Addressed.Nobody(String reason) -> leases.failed(message, reason);
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Message %s could not be dealt with", message.id());
        }
    }

    private void send(LeasedMessage message, Addressed.Ready ready, MessageChannel channel, long leasedAt) {
        if (isPointless(message, leasedAt)) {
            leases.expired(message);
            return;
        }
        Outcome outcome = delivery.make(ready.letter(), channel);
        metrics.count(channel.kind(), outcome);
        switch (outcome) {
            case Accepted() -> leases.sent(message, ready.toContact());
            case Refused(String reason) -> leases.failed(message, reason);
            case Later(String reason) when message.attempts() >= config.attempts() -> leases.failed(message, reason);
            case Later(String reason) -> leases.later(message, reason, pause(message));
        }
    }

    /** By the time that has passed, not by a clock of this server. */
    private static boolean isPointless(LeasedMessage message, long leasedAt) {
        return message.secondsLeft() != null && (System.nanoTime() - leasedAt) / 1e9 >= message.secondsLeft();
    }

    private double pause(LeasedMessage message) {
        return new Pauses(config.firstPause(), config.longestPause())
                .after(message.attempts(), ThreadLocalRandom.current());
    }
}

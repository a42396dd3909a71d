package vn.ntm.training.reminder.outbox;

import io.github.bucket4j.Bucket;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import vn.ntm.training.reminder.channel.ChannelTerms;
import vn.ntm.training.reminder.channel.MessageChannel;
import vn.ntm.training.reminder.channel.ReminderConfig;
import vn.ntm.training.shared.Ids;

/** Sends what is due by a channel: as many at once as it has connections, and no faster than its pace. */
@ApplicationScoped
class Sending {

    @Inject
    Leases leases;

    @Inject
    Attempts attempts;

    @Inject
    ReminderConfig config;

    /** Of this process: new with each start, so that one that comes back does not settle what it had leased before. */
    private final UUID owner = Ids.next();

    private final Map<MessageChannel, Bucket> paces = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /**
     * Sends until nothing is due. Returns when all that was begun is settled.
     *
     * @return how many messages were tried
     */
    int drain(MessageChannel channel) throws InterruptedException {
        var free = new Semaphore(channel.terms().connections());
        var tried = new AtomicInteger();
        var sweeps = new Sweeps(channel);
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            do {
                sweeps.whenDue();
            } while (!stopping && begin(channel, free, workers, tried));
        } finally {
            channel.rest();
        }
        return tried.get();
    }

    private boolean begin(MessageChannel channel, Semaphore free, ExecutorService workers, AtomicInteger tried)
            throws InterruptedException {
        free.acquire();
        int slots = 1 + free.drainPermits();
        int taken = 0;
        try {
            // Leased only when it may go at once: waiting is no part of a lease.
            List<LeasedMessage> messages = leases.take(channel.kind(), owner, paced(channel, slots));
            for (LeasedMessage message : messages) {
                workers.execute(() -> {
                    try {
                        attempts.make(message, channel);
                    } finally {
                        free.release();
                    }
                });
                taken++;
            }
            tried.addAndGet(taken);
            return taken > 0;
        } finally {
            free.release(slots - taken);
        }
    }

    /** As many as may go now, at least one; waits for that one. */
    private int paced(MessageChannel channel, int wanted) throws InterruptedException {
        Bucket pace = paces.computeIfAbsent(channel, one -> pace(one.terms()));
        pace.asBlocking().consume(1);
        return 1 + (int) (wanted == 1 ? 0 : pace.tryConsumeAsMuchAsPossible(wanted - 1));
    }

    private static Bucket pace(ChannelTerms terms) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(Math.max(1, terms.perSecond() / 10))
                        .refillGreedy(terms.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** At the beginning and again while it goes on: a run that has much to send must not keep the leases of the dead. */
    private final class Sweeps {

        private static final int A_LEASE = 6;

        private final MessageChannel channel;
        private final long pause = config.lease().toNanos() / A_LEASE;
        private long next = System.nanoTime();

        private Sweeps(MessageChannel channel) {
            this.channel = channel;
        }

        private void whenDue() {
            if (System.nanoTime() - next >= 0) {
                leases.sweep(channel.kind());
                next = System.nanoTime() + pause;
            }
        }
    }
}

package vn.ntm.training.reminder.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import vn.ntm.training.reminder.channel.MessageChannel;

/**
 * How long the oldest message has waited that could be gone: {@code ntm_messages_oldest_seconds}. What waits for its time, for
 * the morning, or for a channel that is not set up, is not late.
 */
@ApplicationScoped
class OutboxAge {

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    @All
    @Inject
    List<MessageChannel> channels;

    void measure(@Observes StartupEvent event, MeterRegistry registry) {
        registry.gauge("ntm.messages.oldest.seconds", this, age -> age.oldest().toSeconds());
    }

    /** Zero when nothing is late. */
    @Transactional
    Duration oldest() {
        double seconds = database.createNativeQuery("""
                        with at as materialized (select %s as now)
                        select cast(coalesce(max(extract(epoch from at.now - m.due_at)), 0) as float8)
                        from at, message m
                        where m.status = 'QUEUED' and m.channel = any (cast(:channels as text[])) and m.due_at <= at.now
                          and sendable_from(at.now, m.session_starts_at) <= at.now
                        """.formatted(OutboxTime.NOW), Double.class)
                .setParameter("set", time.set(), Instant.class)
                .setParameter(
                        "channels",
                        channels.stream()
                                .filter(MessageChannel::isOn)
                                .map(one -> one.kind().name())
                                .toArray(String[]::new))
                .getSingleResult();
        return Duration.ofMillis((long) (seconds * 1000));
    }
}

package vn.ntm.training.reminder.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.reminder.outbox.LeasedMessage;
import vn.ntm.training.reminder.outbox.OutboxTime;

/** Looks up how the person of a message wants to be told. */
@ApplicationScoped
public class Wishes {

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    @Inject
    UnsubscribeLinks links;

    @Transactional(TxType.REQUIRES_NEW)
    public Wish of(LeasedMessage message) {
        return database.createNativeQuery("""
                        with at as materialized (select %s as now)
                        select coalesce(t.merged_into, t.id) as person, p.channel,
                          coalesce(p.topics_off, array[]::text[]) as topics_off,
                          coalesce(m.session_starts_at - (select now from at) > interval '2 days', false) as early
                        from message m
                        join trainee t on t.id = m.trainee_id
                        left join message_preference p on p.trainee_id = coalesce(t.merged_into, t.id)
                        where m.id = :id""".formatted(OutboxTime.NOW), Tuple.class)
                .setParameter("set", time.set(), Instant.class)
                .setParameter("id", message.id())
                .getResultStream()
                .findFirst()
                .map(row -> wish(row, message))
                .orElse(Wish.NONE);
    }

    private Wish wish(Tuple row, LeasedMessage message) {
        Optional<Topic> topic = Topic.of(message.kind(), row.get("early", Boolean.class));
        String channel = row.get("channel", String.class);
        UUID person = row.get("person", UUID.class);
        return new Wish(
                channel == null ? null : Channel.valueOf(channel),
                topic.filter(one -> Arrays.asList(row.get("topics_off", String[].class))
                                .contains(one.name()))
                        .isPresent(),
                topic.map(one -> links.to(person, one)).orElse(null));
    }
}

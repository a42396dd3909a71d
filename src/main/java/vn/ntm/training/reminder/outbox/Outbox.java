package vn.ntm.training.reminder.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.Ids;

/** Where messages are put, in the transaction of what they tell: what is undone is not told. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Outbox {

    private static final String QUEUE = """
            queue_message(:id, :kind, :channel, :trainee, :class, cast(:session as uuid), cast(:registration as uuid), :key,
              cast(:due as timestamptz), cast(:notAfter as timestamptz),\s""" + OutboxTime.NOW + ")";

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    /**
     * Puts a message into the queue. By night it waits for the morning, unless its session begins in that night.
     *
     * @return false when the same was queued before, or there is nothing to come that it could be about
     */
    public boolean queue(NewMessage message) {
        return added(Column.of(database, "select " + QUEUE, Integer.class), message);
    }

    /**
     * The same, and what waits to be told of its registration is not so any more. One round trip: whoever takes a seat holds
     * the class meanwhile.
     */
    public boolean queueInsteadOf(Collection<MessageKind> earlier, NewMessage message) {
        return added(
                Column.of(database, """
                        with gone as materialized (
                          select withdraw_messages(cast(:registration as uuid), cast(:earlier as text[]), %s))
                        select %s from gone""".formatted(OutboxTime.NOW, QUEUE), Integer.class)
                        .setParameter(
                                "earlier", earlier.stream().map(Enum::name).toArray(String[]::new))
                        // Reads nothing that a change of a registration has left in the session.
                        .setQueryFlushMode(QueryFlushMode.NO_FLUSH),
                message);
    }

    private boolean added(NativeQuery<Integer> query, NewMessage message) {
        return query.setParameter("id", Ids.next())
                        .setParameter("kind", message.kind().name())
                        .setParameter("channel", Channel.EMAIL.name())
                        .setParameter("trainee", message.traineeId())
                        .setParameter("class", message.classId())
                        .setParameter("session", message.sessionId(), UUID.class)
                        .setParameter("registration", message.registrationId(), UUID.class)
                        .setParameter("key", message.dedupeKey())
                        .setParameter("due", message.due(), Instant.class)
                        .setParameter("notAfter", message.notAfter(), Instant.class)
                        .setParameter("set", time.set(), Instant.class)
                        .getSingleResult()
                > 0;
    }
}

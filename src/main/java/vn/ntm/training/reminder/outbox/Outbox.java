package vn.ntm.training.reminder.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.PlainSql;

/** Where messages are put, in the transaction of what they tell: what is undone is not told. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Outbox {

    private static final String QUEUE = """
            with at as materialized (
              select coalesce(cast(? as timestamptz), clock_timestamp()) as present),
            gone as materialized (
              select withdraw_messages(?, ?, present) from at)
            select queue_message(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, present) from at, gone""";

    @Inject
    Session database;

    @Inject
    PlainSql sql;

    @Inject
    OutboxTime time;

    /**
     * Puts a message into the queue. By night it waits for the morning, unless its session begins in that night.
     *
     * @return false when the same was queued before, or there is nothing to come that it could be about
     */
    public boolean queue(NewMessage message) {
        database.flush(); // what it is about may wait in the session
        return queueInsteadOf(List.of(), message);
    }

    /**
     * The same, and what waits to be told of its registration is not so any more. One round trip: whoever takes a seat holds
     * the class meanwhile. Reads nothing that a change of a registration has left in the session.
     */
    public boolean queueInsteadOf(Collection<MessageKind> earlier, NewMessage message) {
        return sql.rows(
                                row -> row.getInt(1),
                                QUEUE,
                                time.set(),
                                message.registrationId(),
                                earlier.stream().map(Enum::name).toArray(String[]::new),
                                Ids.next(),
                                message.kind().name(),
                                Channel.EMAIL.name(),
                                message.traineeId(),
                                message.classId(),
                                message.sessionId(),
                                message.registrationId(),
                                message.dedupeKey(),
                                message.due(),
                                message.notAfter())
                        .getFirst()
                > 0;
    }
}

package vn.ntm.training.reminder.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.reminder.channel.ReminderConfig;

/**
 * Which worker may send which message: each step is a short transaction, and none is open while something is sent. What a
 * worker that died had taken goes to others when its lease is over; a worker that comes back late settles nothing.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Leases {

    private static final String MINE = " where id = :id and status = 'SENDING' and lease_owner = :owner";

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    @Inject
    ReminderConfig config;

    /** Takes back leases that are over, and what has become pointless out of the queue. */
    void sweep(Channel channel) {
        at(database.createNativeMutationQuery("""
                        with at as (select %s as now)
                        update message
                        set status = case when attempts < :most then 'QUEUED' else 'FAILED' end,
                          error = case when attempts < :most then error else 'outbox.worker-lost' end,
                          settled_at = case when attempts < :most then null else at.now end,
                          lease_owner = null, lease_until = null
                        from at
                        where channel = :channel and status = 'SENDING' and lease_until <= at.now
                        """.formatted(OutboxTime.NOW)))
                .setParameter("channel", channel.name())
                .setParameter("most", config.attempts())
                .executeUpdate();
        at(database.createNativeMutationQuery("""
                        with at as (select %s as now)
                        update message set status = 'EXPIRED', settled_at = at.now
                        from at
                        where channel = :channel and status = 'QUEUED' and not_after <= at.now
                        """.formatted(OutboxTime.NOW)))
                .setParameter("channel", channel.name())
                .executeUpdate();
    }

    /** Takes messages that are due, the longest due first; others that do the same are not waited for. */
    List<LeasedMessage> take(Channel channel, UUID owner, int most) {
        return database
                .createNativeQuery("""
                        with at as materialized (select %s as now),
                          due as (
                            select id from message
                            where channel = :channel and status = 'QUEUED' and next_attempt_at <= (select now from at)
                              and (not_after is null or not_after > (select now from at))
                              and sendable_from((select now from at), session_starts_at) <= (select now from at)
                            order by next_attempt_at
                            limit :most
                            for update skip locked)
                        update message m
                        set status = 'SENDING', attempts = m.attempts + 1, lease_owner = :owner,
                          lease_until = at.now + cast(:lease as interval)
                        from due, at
                        where m.id = due.id
                        returning m.id, m.kind, m.trainee_id, m.class_id, m.session_id, m.registration_id, m.attempts,
                          cast(extract(epoch from m.not_after - at.now) as float8) as seconds_left
                        """.formatted(OutboxTime.NOW), Tuple.class)
                .setParameter("set", time.set(), Instant.class)
                .setParameter("channel", channel.name())
                .setParameter("most", most)
                .setParameter("owner", owner)
                .setParameter("lease", config.lease().toString())
                .getResultList()
                .stream()
                .map(row -> leased(row, owner))
                .toList();
    }

    /** @param toContact whether it went to the contact of the unit */
    void sent(LeasedMessage message, boolean toContact) {
        mine(message, """
                update message set status = 'SENT', settled_at = %s, reached = :reached, error = null,
                  lease_owner = null, lease_until = null""")
                .setParameter("reached", toContact ? "CONTACT" : "PERSON")
                .executeUpdate();
    }

    void failed(LeasedMessage message, String error) {
        mine(message, """
                update message set status = 'FAILED', settled_at = %s, error = :error, lease_owner = null,
                  lease_until = null""").setParameter("error", error).executeUpdate();
    }

    void expired(LeasedMessage message) {
        mine(message, """
                update message set status = 'EXPIRED', settled_at = %s, lease_owner = null, lease_until = null""").executeUpdate();
    }

    /** What it was to tell is not so any more. */
    void withdrawn(LeasedMessage message) {
        mine(message, """
                update message set status = 'CANCELLED', settled_at = %s, lease_owner = null, lease_until = null""").executeUpdate();
    }

    /** Tried again after a pause, and not by night. */
    void later(LeasedMessage message, String error, double seconds) {
        mine(message, """
                update message set status = 'QUEUED', error = :error, lease_owner = null, lease_until = null,
                  next_attempt_at = sendable_from(%s + make_interval(secs => :seconds), session_starts_at)""")
                .setParameter("error", error)
                .setParameter("seconds", seconds)
                .executeUpdate();
    }

    /** It travels by another channel, where the tries count anew. */
    void rerouted(LeasedMessage message, Channel channel) {
        mine(message, """
                update message set status = 'QUEUED', channel = :channel, attempts = 0, error = null, lease_owner = null,
                  lease_until = null, next_attempt_at = %s""").setParameter("channel", channel.name()).executeUpdate();
    }

    private MutationQuery mine(LeasedMessage message, String update) {
        String sql = update.formatted(OutboxTime.NOW) + MINE;
        var query = database.createNativeMutationQuery(sql)
                .setParameter("id", message.id())
                .setParameter("owner", message.owner());
        return sql.contains(":set") ? at(query) : query;
    }

    private MutationQuery at(MutationQuery query) {
        return query.setParameter("set", time.set(), Instant.class);
    }

    private static LeasedMessage leased(Tuple row, UUID owner) {
        return new LeasedMessage(
                row.get("id", UUID.class),
                owner,
                MessageKind.valueOf(row.get("kind", String.class)),
                row.get("trainee_id", UUID.class),
                row.get("class_id", UUID.class),
                row.get("session_id", UUID.class),
                row.get("registration_id", UUID.class),
                row.get("attempts", Integer.class),
                row.get("seconds_left", Double.class));
    }
}

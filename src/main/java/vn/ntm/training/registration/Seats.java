package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.PlainSql;

/**
 * The counters of the seats of a class. Whoever takes a seat has the row of the class locked until the end of the
 * transaction, so it is taken last; whoever changes registrations that are there already locks it first. Nobody who holds it
 * inserts. Quotas, sites and reservations are counted under the same lock, by functions of the database: see V171.
 */
@ApplicationScoped
class Seats {

    /** What taking a seat led to: a seat and perhaps another room, or a number in the queue and what is waited for. */
    record Taking(
            Boolean seated,
            UUID siteId,
            Integer queuePosition,
            Integer place,
            String blocked,
            Long quotaUnitId,
            String quotaLevel) {

        static Taking of(ResultSet row) throws SQLException {
            return new Taking(
                    row.getBoolean(1),
                    row.getObject(2, UUID.class),
                    row.getObject(3, Integer.class),
                    row.getObject(4, Integer.class),
                    row.getString(5),
                    row.getObject(6, Long.class),
                    row.getString(7));
        }

        WaitingReason reason() {
            return WaitingReason.of(blocked, quotaUnitId, quotaLevel);
        }
    }

    /** The same for one of many. */
    record TakingOf(
            UUID id,
            Boolean seated,
            UUID siteId,
            Integer queuePosition,
            Integer place,
            String blocked,
            Long quotaUnitId,
            String quotaLevel) {}

    /** A registration that got a seat, or an offer of one until a time. */
    record MovedUp(UUID registrationId, UUID traineeId, Instant offeredUntil) {}

    /** Seats that are free, a very large number where there is no limit; ruled: there is more to a seat than the capacity. */
    record Free(Integer seats, Boolean ruled) {}

    /** The first number of some in the queue, and the place that it is as people count. */
    record Queue(Integer position, Integer place) {}

    @Inject
    Session database;

    @Inject
    PlainSql sql;

    /** False when the class is full, or there is more to a seat in it: {@link #takeOrQueue} tells. */
    boolean take(UUID classId) {
        return database.createNativeMutationQuery("""
                        update class_seats set taken = taken + 1
                        where class_id = :class and not ruled and (capacity is null or taken < capacity)""")
                        .setParameter("class", classId)
                        .executeUpdate()
                > 0;
    }

    /**
     * The same for who was put on the list in this transaction, which has locked no class yet. Writes what came of it into the
     * registration and the tally too, in one round trip.
     */
    Taking seatEntrant(UUID registrationId) {
        // What it reads was written by statements: there is nothing that the session would have to write first.
        return sql.rows(Taking::of, """
                        select seated, site_id, queue_position, place, blocked, quota_unit_id, quota_level
                        from seat_entrant(?)""", registrationId).getFirst();
    }

    /** Takes a seat of the class and of each quota that covers the registration, or the next place in the queue. */
    Taking takeOrQueue(UUID registrationId) {
        return database.createNativeQuery("""
                        select seated, site_id, queue_position, place, blocked, quota_unit_id, quota_level
                        from take_seat(:registration)""", Taking.class)
                .setParameter("registration", registrationId)
                .getSingleResult();
    }

    /** The same for many, one after the other; rows that have to do with it are written already. */
    List<TakingOf> takeOrQueue(Collection<UUID> registrationIds) {
        return database.createNativeQuery("""
                        select e.id, t.seated, t.site_id, t.queue_position, t.place, t.blocked, t.quota_unit_id,
                          t.quota_level
                        from unnest(:registrations) with ordinality as e (id, ordinal)
                        cross join lateral take_seat(e.id) t
                        order by e.ordinal""", TakingOf.class)
                .setParameter("registrations", registrationIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** Gives back what the registration holds; while its row still says so. */
    void release(UUID registrationId) {
        Column.of(database, "select 1 from release_seat(:registration)", Integer.class)
                .setParameter("registration", registrationId)
                .getResultList();
    }

    /** Takes seats that {@link #lockFree} has told to be free. */
    void take(UUID classId, int seats) {
        database.createNativeMutationQuery("update class_seats set taken = taken + :by where class_id = :class")
                .setParameter("by", seats)
                .setParameter("class", classId)
                .executeUpdate();
    }

    /** The next numbers of the queue for so many people who wait for a seat of a class that is full. */
    Queue queue(UUID classId, int people) {
        return database.createNativeQuery("""
                        update class_seats set last_queue_position = last_queue_position + :people, waiting = waiting + :people
                        where class_id = :class
                        returning old.last_queue_position + 1, old.waiting + 1""", Queue.class)
                .setParameter("people", people)
                .setParameter("class", classId)
                .getSingleResult();
    }

    /** Somebody waits no longer, without having got a seat. */
    void leaveQueue(UUID classId) {
        database.createNativeMutationQuery("update class_seats set waiting = waiting - 1 where class_id = :class")
                .setParameter("class", classId)
                .executeUpdate();
    }

    /** Whether somebody who sits in another room takes a seat of it. */
    boolean limitsRooms(UUID classId) {
        return Column.of(database, "select site_limit from class_seats where class_id = :class", Boolean.class)
                .setParameter("class", classId)
                .getSingleResult();
    }

    /** Locks the counter and tells how many seats are free. */
    Free lockFree(UUID classId) {
        return database.createNativeQuery("""
                        select coalesce(capacity - taken, 2000000000), ruled
                        from class_seats
                        where class_id = :class
                        for update""", Free.class)
                .setParameter("class", classId)
                .getSingleResult();
    }

    /**
     * Gives or offers free seats to the first who wait and can have them, whatever units they are from.
     *
     * @return the registrations that got one
     */
    List<MovedUp> moveUp(UUID classId, Instant now) {
        return database.createNativeQuery(
                        "select id, trainee_id, offered_until from move_up(:class, :now)", MovedUp.class)
                .setParameter("class", classId)
                .setParameter("now", now)
                .getResultList();
    }
}

package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The counter of the seats of a class, one row each. Whoever takes a seat has it locked until the end of the transaction, so
 * it is taken last; whoever changes registrations that are there already locks it first. Nobody who holds it inserts.
 */
@ApplicationScoped
class Seats {

    /** A registration that got a seat. */
    record MovedUp(UUID registrationId, UUID traineeId) {}

    @Inject
    Session database;

    /** False when the class is full. */
    boolean take(UUID classId) {
        return database.createNativeMutationQuery("""
                        update class_seats set taken = taken + 1
                        where class_id = :class and (capacity is null or taken < capacity)""")
                        .setParameter("class", classId)
                        .executeUpdate()
                > 0;
    }

    void giveBack(UUID classId) {
        change(classId, -1);
    }

    /** Takes seats that {@link #lockFree} has told to be free. */
    void take(UUID classId, int seats) {
        change(classId, seats);
    }

    /** The next numbers of the queue of those who wait for a seat; the first of them is returned. */
    int nextInQueue(UUID classId, int people) {
        return database.createNativeQuery("""
                        update class_seats set last_queue_position = last_queue_position + :people
                        where class_id = :class
                        returning old.last_queue_position + 1""", Integer.class)
                .setParameter("people", people)
                .setParameter("class", classId)
                .getSingleResult();
    }

    /** Locks the counter and tells how many seats are free, a very large number where there is no limit. */
    int lockFree(UUID classId) {
        return database.createNativeQuery("""
                        select coalesce(capacity - taken, 2000000000)
                        from class_seats
                        where class_id = :class
                        for update""", Integer.class)
                .setParameter("class", classId)
                .getSingleResult();
    }

    /**
     * Gives free seats to the first who wait, whatever units they are from. The counter is locked.
     *
     * @return the registrations that got one
     */
    List<MovedUp> moveUp(UUID classId, int free) {
        if (free == 0) {
            return List.of();
        }
        List<MovedUp> moved = database.createNativeQuery(
                        "select id, trainee_id from seat_waiting(:class, :free)", MovedUp.class)
                .setParameter("class", classId)
                .setParameter("free", free)
                .getResultList();
        if (!moved.isEmpty()) {
            change(classId, moved.size());
        }
        return moved;
    }

    private void change(UUID classId, int by) {
        database.createNativeMutationQuery("update class_seats set taken = taken + :by where class_id = :class")
                .setParameter("by", by)
                .setParameter("class", classId)
                .executeUpdate();
    }
}

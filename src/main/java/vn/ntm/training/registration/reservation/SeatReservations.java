package vn.ntm.training.registration.reservation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.problem.NotFound;

/** All reservations. */
@ApplicationScoped
class SeatReservations implements PanacheRepositoryBase<SeatReservation, UUID> {

    /** What stands against more seats: how many there are, and of what. */
    record Blocked(String blocked, Integer free, Long quotaUnitId, String quotaLevel) {}

    /** @throws NotFound when there is no such reservation */
    SeatReservation require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound.of("seat-reservation", id));
    }

    /** Without loading it: it is about to change in another session than that of the request. */
    boolean isOf(UUID classId, UUID id) {
        return count("id = ?1 and classId = ?2", id, classId) > 0;
    }

    /** Locks the seats of the class first, as everybody does who changes what takes them. */
    SeatReservation requireLocked(UUID id) {
        SeatReservation reservation = require(id);
        lockSeats(reservation.classId());
        getEntityManager().refresh(reservation, LockModeType.PESSIMISTIC_WRITE);
        return reservation;
    }

    private void lockSeats(UUID classId) {
        Column.of(session(), "select 1 from class_seats where class_id = :class for update", Integer.class)
                .setParameter("class", classId)
                .getSingleResult();
    }

    /** Takes seats for a reservation, or gives them back where there are fewer; nothing is blocked where it was done. */
    Blocked change(UUID id, int more) {
        return session()
                .createNativeQuery(
                        "select blocked, free, quota_unit_id, quota_level from change_reserved(:reservation, :more)",
                        Blocked.class)
                .setParameter("reservation", id)
                .setParameter("more", more)
                .getSingleResult();
    }

    /** Those that are open first, by what they lie in. */
    List<SeatReservation> ofClass(UUID classId) {
        return list("classId = ?1 order by case when status = OPEN then 0 else 1 end, unitPath, id", classId);
    }

    List<UUID> over(Instant now) {
        return find("select id from SeatReservation where status = OPEN and nameUntil <= ?1 order by nameUntil", now)
                .project(UUID.class)
                .list();
    }

    List<UUID> toRemind(Instant until) {
        return find("""
                        select id from SeatReservation
                        where status = OPEN and remindedAt is null and named < seats and nameUntil <= ?1
                        order by nameUntil""", until).project(UUID.class).list();
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}

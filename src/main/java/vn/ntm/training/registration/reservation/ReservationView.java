package vn.ntm.training.registration.reservation;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.unit.CadreLevel;

/**
 * Seats that a unit holds without names.
 *
 * @param unit with what it lies in
 * @param named how many of them have a registration; the rest goes back at {@code nameUntil}
 */
public record ReservationView(
        UUID id,
        UUID classId,
        long unitId,
        String unit,
        CadreLevel cadreLevel,
        int seats,
        int named,
        Instant nameUntil,
        ReservationStatus status,
        int version) {

    static ReservationView of(SeatReservation reservation) {
        return new ReservationView(
                reservation.id(),
                reservation.classId(),
                reservation.unitId(),
                reservation.unitPath(),
                reservation.cadreLevel(),
                reservation.seats(),
                reservation.named(),
                reservation.nameUntil(),
                reservation.status(),
                reservation.version());
    }
}

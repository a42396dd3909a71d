package vn.ntm.training.registration.reservation;

import java.time.Instant;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.unit.CadreLevel;

/**
 * Seats to be held without names.
 *
 * @param cadreLevel for people of this level only; null: of any
 * @param nameUntil null: a day before registration closes
 */
public record ReservationInput(Long unitId, CadreLevel cadreLevel, Integer seats, Instant nameUntil) {

    private static final int MOST_SEATS = 100_000;

    ReservationInput checked() {
        var check = new InputCheck();
        check.required("unitId", unitId);
        checkSeats(check, check.required("seats", seats));
        check.instant("nameUntil", nameUntil);
        check.done();
        return this;
    }

    static void checkSeats(InputCheck check, Integer seats) {
        check.number("seats", seats, 1, MOST_SEATS);
    }
}

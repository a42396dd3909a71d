package vn.ntm.training.attendance.objection;

import java.util.UUID;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.correction.CorrectionInput;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;

/**
 * What is to stand for the person.
 *
 * @param minutes null when nobody knows
 */
record AcceptanceInput(MarkStatus status, Integer minutes) {

    private static final int MINUTES_OF_A_DAY = 1_440;

    /** @throws InvalidInput */
    AcceptanceInput checked() {
        var check = new InputCheck();
        var checked = new AcceptanceInput(
                check.required("status", status), check.number("minutes", minutes, 0, MINUTES_OF_A_DAY));
        check.done();
        return checked;
    }

    CorrectionInput correction(UUID registrationId, String reason) {
        return new CorrectionInput(registrationId, status, minutes, reason);
    }
}

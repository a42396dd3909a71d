package vn.ntm.training.attendance.correction;

import java.util.UUID;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.shared.input.InputCheck;

/**
 * What is to stand for a person in a session, and why.
 *
 * @param minutes null when nobody knows
 * @param reason 1 to 1,000 characters; it is shown in the history
 */
public record CorrectionInput(UUID registrationId, MarkStatus status, Integer minutes, String reason) {

    private static final int MINUTES_OF_A_DAY = 1_440;
    private static final int LONGEST_REASON = 1_000;

    CorrectionInput checked() {
        var check = new InputCheck();
        var checked = new CorrectionInput(
                check.required("registrationId", registrationId),
                check.required("status", status),
                check.number("minutes", minutes, 0, MINUTES_OF_A_DAY),
                check.requiredText("reason", reason, LONGEST_REASON));
        check.done();
        return checked;
    }
}

package vn.ntm.training.attendance.objection;

import java.util.UUID;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;

/**
 * What somebody says is wrong in the own mark.
 *
 * @param text 1 to 1,000 characters
 */
record ObjectionInput(UUID sessionId, String text) {

    static final int LONGEST = 1_000;

    /** @throws InvalidInput */
    ObjectionInput checked() {
        var check = new InputCheck();
        var checked =
                new ObjectionInput(check.required("sessionId", sessionId), check.requiredText("text", text, LONGEST));
        check.done();
        return checked;
    }
}

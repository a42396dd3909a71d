package vn.ntm.training.attendance.objection;

import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;

/** @param answer why the mark stays, 1 to 1,000 characters; the person reads it */
record RejectionInput(String answer) {

    /** @throws InvalidInput */
    RejectionInput checked() {
        var check = new InputCheck();
        var checked = new RejectionInput(check.requiredText("answer", answer, ObjectionInput.LONGEST));
        check.done();
        return checked;
    }
}

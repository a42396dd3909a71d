package vn.ntm.training.attendance.arrival;

import vn.ntm.training.shared.input.InputCheck;

/** @param note what is wrong, in a few words; may be left out */
record ArrivalInput(ArrivalState state, String note) {

    static final int LONGEST_NOTE = 200;

    /** @throws vn.ntm.training.shared.problem.InvalidInput */
    ArrivalInput checked() {
        var check = new InputCheck();
        check.required("state", state);
        var clean = new ArrivalInput(state, check.text("note", note, LONGEST_NOTE));
        check.done();
        return clean;
    }
}

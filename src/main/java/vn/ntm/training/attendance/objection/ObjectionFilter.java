package vn.ntm.training.attendance.objection;

import java.util.UUID;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.shared.problem.InvalidInput;

/** Which objections are asked for; null: all. */
record ObjectionFilter(ObjectionState state, UUID sessionId) {

    /** @throws InvalidInput for what is no state or no id */
    static ObjectionFilter of(String state, String session) {
        var check = new InputCheck();
        var typed = new Typed(check);
        var filter =
                new ObjectionFilter(typed.constant("state", state, ObjectionState.class), typed.id("session", session));
        check.done();
        return filter;
    }
}

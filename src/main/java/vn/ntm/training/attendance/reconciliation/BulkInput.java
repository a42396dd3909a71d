package vn.ntm.training.attendance.reconciliation;

import vn.ntm.training.shared.input.InputCheck;

/**
 * What is to be decided of many rooms at once.
 *
 * @param outcome CONFIRMED: all open rooms of which everything agrees; EXCUSED: all open rooms that told nothing and were not seen
 * @param reason needed for EXCUSED
 * @param provinceId only rooms in it; null: all
 */
record BulkInput(Outcome outcome, String reason, Long provinceId) {

    /** @throws vn.ntm.training.shared.problem.InvalidInput */
    BulkInput checked() {
        var check = new InputCheck();
        check.required("outcome", outcome);
        String clean = check.text("reason", reason, DecisionInput.LONGEST_REASON);
        check.that(clean != null || outcome != Outcome.EXCUSED, "reason", "reconciliation.reason-needed");
        check.done();
        return new BulkInput(outcome, outcome == Outcome.EXCUSED ? clean : null, provinceId);
    }

    boolean means(RoomFacts room) {
        return !room.isSettled()
                && (outcome == Outcome.CONFIRMED
                        ? room.agrees()
                        : room.disagreements().contains(Disagreement.NO_ROLL));
    }

    DecisionInput of(RoomFacts room) {
        return new DecisionInput(outcome, reason, null).checkedFor(room);
    }
}

package vn.ntm.training.attendance.reconciliation;

import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.RuleViolation;

/**
 * What is to be decided of a room.
 *
 * @param reason needed where something does not agree, and of a room that is excused
 * @param heads how many people sat in the room; needed where names and headcount differ, else the number of names
 */
public record DecisionInput(Outcome outcome, String reason, Integer heads) {

    static final int LONGEST_REASON = 1_000;
    static final int MOST_HEADS = 9_999;

    /**
     * The same as it is to be kept.
     *
     * @throws vn.ntm.training.shared.problem.InvalidInput when something is missing
     * @throws RuleViolation when there is nothing to confirm, or people sat in the room that is to be excused
     */
    DecisionInput checkedFor(RoomFacts room) {
        var check = new InputCheck();
        check.required("outcome", outcome);
        String clean = check.text("reason", reason, LONGEST_REASON);
        check.number("heads", heads, 0, MOST_HEADS);
        check.done();
        DecisionInput whole = outcome == Outcome.EXCUSED ? excusing(room, clean) : confirming(room, clean);
        check.that(clean != null || !whole.needsReason(room), "reason", "reconciliation.reason-needed");
        check.done();
        return whole;
    }

    private DecisionInput excusing(RoomFacts room, String clean) {
        if (room.numbers().present() > 0) {
            throw new RuleViolation("reconciliation.has-names", room.numbers().present());
        }
        return new DecisionInput(outcome, clean, null);
    }

    private DecisionInput confirming(RoomFacts room, String clean) {
        if (!room.numbers().isTold()) {
            throw new RuleViolation("reconciliation.nothing-told");
        }
        var check = new InputCheck();
        check.that(
                heads != null || !room.disagreements().contains(Disagreement.HEADCOUNT_DIFFERS),
                "heads",
                "reconciliation.heads-needed");
        check.that(clean != null || room.agrees(), "reason", "reconciliation.reason-needed");
        check.done();
        return new DecisionInput(
                outcome, clean, heads == null ? Math.toIntExact(room.numbers().present()) : heads);
    }

    private boolean needsReason(RoomFacts room) {
        return outcome == Outcome.EXCUSED
                || !room.agrees()
                || heads != room.numbers().present();
    }
}

package vn.ntm.training.course;

import vn.ntm.training.shared.problem.RuleViolation;

/** Where a class stands: DRAFT → PUBLISHED → RUNNING → HELD → CLOSED, or CANCELLED before it starts. */
public enum ClassStatus {
    DRAFT,
    PUBLISHED,
    /** The first session has started. */
    RUNNING,
    /** The last session is over; rolls may still come in. */
    HELD,
    CLOSED,
    CANCELLED;

    /** People know of the class. */
    boolean isAnnounced() {
        return this != DRAFT;
    }

    public boolean isFinal() {
        return this == CLOSED || this == CANCELLED;
    }

    /** @throws RuleViolation that says why nothing of the class changes any more */
    void requireChangeable() {
        if (isFinal()) {
            throw new RuleViolation(this == CLOSED ? "class.closed" : "class.cancelled");
        }
    }
}

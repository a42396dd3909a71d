package vn.ntm.training.attendance.reconciliation;

/** How far a room is settled, each in one of them; in the order in which somebody has to look after it. */
public enum Standing {
    /** It was settled, and afterwards its roll changed, or something else came to light. */
    CHANGED,
    OPEN,
    CONFIRMED,
    EXCUSED;

    boolean isSettled() {
        return this == CONFIRMED || this == EXCUSED;
    }
}

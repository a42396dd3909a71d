package vn.ntm.training.attendance.arrival;

/** Where a room stands, each in one of them; in the order in which somebody has to look after it. */
public enum Standing {
    NEEDS_HELP,
    /** It has told nothing and handed in nothing. */
    MISSING,
    /** Its line stands, its roll is still to come. */
    CONNECTED,
    HANDED_IN
}

package vn.ntm.training.attendance.reconciliation;

/** What can be decided of a room in a session. */
public enum Outcome {
    /** Its numbers stand. */
    CONFIRMED,
    /** It did not take part. */
    EXCUSED
}

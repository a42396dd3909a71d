package vn.ntm.training.attendance;

/** What the roll says of a person in a session. */
public enum MarkStatus {
    PRESENT,
    LATE,
    LEFT_EARLY,
    EXCUSED,
    ABSENT;

    /** In the room for at least a part of the session: only this can become a participation. */
    public boolean wasThere() {
        return this == PRESENT || this == LATE || this == LEFT_EARLY;
    }
}

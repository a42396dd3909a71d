package vn.ntm.training.attendance.arrival;

/** What a room says of its line. */
public enum ArrivalState {
    CONNECTED,
    /** The line is lost, or something else has to be seen to. */
    NEEDS_HELP
}

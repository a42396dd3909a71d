package vn.ntm.training.attendance.objection;

/** What became of an objection. */
public enum ObjectionState {
    /** Waits for its answer. */
    OPEN,
    /** The mark was corrected. */
    ACCEPTED,
    /** The mark stays, and the answer says why. */
    REJECTED,
    /** Taken back by the person before there was an answer. */
    WITHDRAWN
}

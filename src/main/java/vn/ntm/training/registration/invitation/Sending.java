package vn.ntm.training.registration.invitation;

/** Whether an invited unit has sent anybody. */
public enum Sending {
    SENT,
    MISSING
}

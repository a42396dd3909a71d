package vn.ntm.training.attendance.checkin;

/** How somebody checked in. */
public enum Means {
    /** By the own link or account alone. */
    LINK,
    /** With the code that was read from the picture shown in the session. */
    QR,
    /** With the code that was shown in the session, typed. */
    CODE
}

package vn.ntm.training.course;

/** Who may register for a class, and whether somebody has to say yes. */
public enum RegistrationMode {
    /** A registration is confirmed at once, as long as there are seats. */
    OPEN,
    /** The organiser approves each registration. */
    APPROVAL,
    /** Only lists of units are taken, nobody registers alone. */
    LIST_ONLY
}

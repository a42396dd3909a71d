package vn.ntm.training.course;

/** How a class is held. */
public enum ClassFormat {
    ONLINE,
    IN_PERSON,
    HYBRID,
    STUDY_TOUR
}

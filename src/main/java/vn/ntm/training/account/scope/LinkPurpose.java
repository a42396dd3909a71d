package vn.ntm.training.account.scope;

/** What a signed personal link lets its holder do, and nothing else. */
public enum LinkPurpose {
    /** Register people for a class as the contact of a unit. */
    REGISTRATION,
    /** Hand in the roll of one room for one session. */
    ROLL,
    /** See the trainings of one person. */
    TRAININGS
}

package vn.ntm.training.course.joining;

/** Who looks at a class, as far as registering goes. */
enum Viewer {
    /** Nobody signed in. */
    VISITOR,
    /** Came by the link of a unit's contact for this class. */
    CONTACT,
    /** Registers people of a unit that the class invites. */
    DESK,
    /** Registers people, but none of whom the class invites. */
    UNINVITED,
    /** Has an account that registers nobody. */
    READER
}

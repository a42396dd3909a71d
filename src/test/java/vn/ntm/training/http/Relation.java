package vn.ntm.training.http;

/** What the unit of a thing is to the unit of whoever asks for it; the order is that of the letters of a cell. */
enum Relation {
    OWN,
    SIBLING,
    PARENT,
    CHILD,
    FORMER
}

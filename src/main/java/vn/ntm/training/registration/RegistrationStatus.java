package vn.ntm.training.registration;

/** Where a registration stands. Confirmed ones hold a seat, and for offered ones one is held. */
public enum RegistrationStatus {
    /** Waits for the organiser's yes. */
    PENDING,
    CONFIRMED,
    /** A seat became free and is held until the person answers, or the time for it is over. */
    OFFERED,
    /** No seat was left; the first in the queue who can have it gets the next one. */
    WAITLISTED,
    CANCELLED,
    REJECTED
}

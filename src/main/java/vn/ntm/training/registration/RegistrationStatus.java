package vn.ntm.training.registration;

/** Where a registration stands. Only confirmed ones hold a seat. */
public enum RegistrationStatus {
    /** Waits for the organiser's yes. */
    PENDING,
    CONFIRMED,
    /** No seat was left; the first in the queue gets the next one. */
    WAITLISTED,
    CANCELLED,
    REJECTED
}

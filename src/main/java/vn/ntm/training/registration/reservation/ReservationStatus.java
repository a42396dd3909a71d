package vn.ntm.training.registration.reservation;

/** Where a reservation stands. */
public enum ReservationStatus {
    OPEN,
    CANCELLED,
    /** The time to name people is over; what was not named went back. */
    LAPSED
}

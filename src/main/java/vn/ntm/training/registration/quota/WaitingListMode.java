package vn.ntm.training.registration.quota;

/** What happens when a seat becomes free beside people who wait. */
public enum WaitingListMode {
    /** The first has it at once. */
    AUTOMATIC,
    /** It is held for the first, who has to accept it in time. */
    OFFER
}

package vn.ntm.training.course.joining;

import java.util.Optional;
import java.util.UUID;

/** Tells whether whoever sent the request is on the list of a class; implemented by the subject that keeps it. */
public interface OwnPlace {

    /** How somebody is on the list. */
    enum State {
        /** Has a seat. */
        CONFIRMED,
        /** Is offered a seat, and has to answer. */
        OFFERED,
        /** Waits for a seat. */
        WAITING,
        /** Waits for the organiser's yes. */
        PENDING
    }

    /** Empty for who is not on it, or is nobody that is known as a person. */
    Optional<State> in(UUID classId);
}

package vn.ntm.training.registration;

import java.util.UUID;

/** What became of somebody who came unannounced (người đến thêm). */
public sealed interface WalkIn {

    /**
     * On the list of the class.
     *
     * @param outcome how the person got there
     */
    record Listed(UUID registrationId, Outcome outcome) implements WalkIn {}

    /** Has a place in another room, and nobody said yet that the person sits here nevertheless. */
    record Elsewhere(UUID registrationId, UUID siteId) implements WalkIn {}

    /** How a person who sits in the room is on the list. */
    enum Outcome {
        /** Was not on it. */
        ADDED,
        /** Waited for a seat or a yes, or had cancelled. */
        CONFIRMED,
        /** Had a place already. */
        LISTED
    }
}

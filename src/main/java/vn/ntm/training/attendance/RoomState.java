package vn.ntm.training.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * A room in a session.
 *
 * @param registered people who are to sit in it
 * @param marked names that its roll tells of
 * @param present those of them who were there
 * @param headcount as declared, null when never
 * @param since when its roll was last handed in; null while it was not
 */
public record RoomState(
        UUID siteId,
        String name,
        long unitId,
        long registered,
        long marked,
        long present,
        Integer headcount,
        Instant since) {

    public boolean isHandedIn() {
        return since != null || headcount != null;
    }

    /** Some names are missing on its roll. */
    public boolean isPartial() {
        return isHandedIn() && marked < registered;
    }

    /** The room says another number than its roll has names. */
    public boolean differs() {
        return headcount != null && headcount != present;
    }
}

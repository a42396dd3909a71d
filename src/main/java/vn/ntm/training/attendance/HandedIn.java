package vn.ntm.training.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * The receipt of a room for its finished roll.
 *
 * @param number of the receipt, unique in the product
 * @param headcount as declared, null when the room did not count
 * @param present names that were in the room
 * @param absent names that were not, excused or not
 * @param unmarked people of the room of whom the roll said nothing
 * @param by who handed it in: the name of the user, or of who was given the link
 * @param changedSince marks and headcounts of the room that were recorded afterwards
 */
public record HandedIn(
        long number,
        UUID sessionId,
        UUID siteId,
        String version,
        Integer headcount,
        int present,
        int absent,
        int unmarked,
        Instant at,
        String by,
        long changedSince) {

    public boolean isChanged() {
        return changedSince > 0;
    }
}

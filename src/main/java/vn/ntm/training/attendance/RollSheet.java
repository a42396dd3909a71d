package vn.ntm.training.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The roll of a room as it stands.
 *
 * @param headcount as last declared, null when never
 * @param present people who were in this room
 * @param people those registered for the room and those found in it, in the order of a roster: given name first
 */
public record RollSheet(UUID sessionId, UUID siteId, Integer headcount, int present, List<Person> people) {

    /**
     * One line.
     *
     * @param unit as printed when they registered
     * @param cadreLevel see {@link vn.ntm.training.unit.CadreLevel}
     * @param status null while there is no mark
     * @param markedAt the room whose roll found the person; not always this one
     */
    public record Person(
            UUID registrationId,
            String fullName,
            String position,
            String unit,
            String cadreLevel,
            String status,
            Integer minutes,
            UUID markedAt,
            Instant recordedAt) {}
}

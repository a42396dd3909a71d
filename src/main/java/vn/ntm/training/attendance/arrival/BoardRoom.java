package vn.ntm.training.attendance.arrival;

import java.time.Instant;
import java.util.UUID;

/**
 * A room on the board.
 *
 * @param contactName whom to call; as the numbers null when not told
 * @param standing a {@link Standing}
 * @param note what the room said last; null when nothing
 * @param since when it said so; null when it said nothing
 */
public record BoardRoom(
        UUID siteId,
        String name,
        long unitId,
        String contactName,
        String contactPhone,
        String technicianName,
        String technicianPhone,
        String standing,
        String note,
        Instant since) {

    public Standing state() {
        return Standing.valueOf(standing);
    }

    /** The tone of its badge. */
    public String tone() {
        return switch (state()) {
            case NEEDS_HELP -> "bad";
            case MISSING -> "warning";
            case CONNECTED -> "info";
            case HANDED_IN -> "good";
        };
    }

    /** Calling helps only a room that is not there, or asks for it. */
    public boolean isToCall() {
        return state() == Standing.NEEDS_HELP || state() == Standing.MISSING;
    }
}

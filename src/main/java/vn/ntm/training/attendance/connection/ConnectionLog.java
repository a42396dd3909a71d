package vn.ntm.training.attendance.connection;

import java.time.Instant;
import java.util.UUID;

/**
 * A log that was sent.
 *
 * @param zone of the times that do not tell theirs
 * @param rows that tell of somebody
 * @param names display names in it
 * @param appliedAt null: it was only tried out, and counts nowhere
 */
record ConnectionLog(
        UUID id,
        UUID sessionId,
        String tool,
        String zone,
        int rows,
        int names,
        int version,
        String sentBy,
        Instant sentAt,
        String appliedBy,
        Instant appliedAt) {

    boolean isApplied() {
        return appliedAt != null;
    }
}

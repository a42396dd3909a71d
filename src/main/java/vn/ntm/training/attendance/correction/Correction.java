package vn.ntm.training.attendance.correction;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.attendance.MarkStatus;

/**
 * A correction that was made.
 *
 * @param id of the mark that stands now
 * @param supersedes the mark that stood before; null when there was none
 * @param siteId the room that the mark is of; null when no room is known
 * @param participations how often the person counts for the class now (lượt)
 */
public record Correction(
        UUID id,
        UUID sessionId,
        UUID siteId,
        UUID registrationId,
        UUID supersedes,
        MarkStatus status,
        Integer minutes,
        String reason,
        Instant correctedAt,
        int participations) {}

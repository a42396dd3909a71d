package vn.ntm.training.trainee.people;

import java.time.Instant;
import java.util.UUID;

/**
 * A class that somebody is or was registered for.
 *
 * @param startsAt of the first session; null while there is none
 * @param participations how often the person counts for it now (lượt)
 */
public record Training(
        UUID registrationId,
        UUID classId,
        String code,
        String title,
        Instant startsAt,
        String status,
        String unit,
        long participations) {}

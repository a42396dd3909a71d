package vn.ntm.training.trainee.own;

import java.time.Instant;

/**
 * That somebody looked at one's data: by role and unit, never by name.
 *
 * @param role as the audit keeps it; null for the system itself
 * @param units of whoever looked; null for the whole country or none
 * @param action what was done, for example {@code trainee.read}
 */
public record Look(Instant at, String role, String units, String action) {}

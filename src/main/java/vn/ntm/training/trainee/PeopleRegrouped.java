package vn.ntm.training.trainee;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Trainees were found to be one person, or found not to be: whatever counts a person once is to be counted anew.
 *
 * @param traineeIds all rows of the people concerned
 * @param at from when on the people count so
 */
public record PeopleRegrouped(Set<UUID> traineeIds, Instant at) {}

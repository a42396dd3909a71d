package vn.ntm.training.attendance.checkin;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who proved who they are, by a personal link or an account.
 *
 * @param trainees the person, also by the ids from before a merger; empty: an account that belongs to no trainee
 * @param actor as records name whoever is at work
 * @param linkId the link that proved it; null: an account did
 * @param name as the link or the account has it, for the person alone
 */
record Comer(Set<UUID> trainees, String actor, UUID linkId, String name) {

    /** Under which attempts of the person are counted, however the person comes. */
    String key() {
        return trainees.stream().sorted().findFirst().map(UUID::toString).orElse(actor);
    }
}

package vn.ntm.training.registration.known;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.registration.RegistrationStatus;
import vn.ntm.training.unit.CadreLevel;

/**
 * Somebody of a unit who came to an earlier class; without telephone and birth year, which nobody needs who knows the people.
 *
 * @param unitId of today's knowledge: may be a former one
 * @param lastClass title of the last class, which began {@code lastStart}
 * @param status in the class that it is about; null: not on its list
 * @param byOthers on its list by another unit, which is all that is told
 */
public record KnownPerson(
        UUID id,
        String fullName,
        String position,
        String organisation,
        CadreLevel level,
        long unitId,
        String lastClass,
        Instant lastStart,
        RegistrationStatus status,
        boolean byOthers) {

    /** Who cancelled may come back. */
    public boolean isTickable() {
        return !byOthers && (status == null || status == RegistrationStatus.CANCELLED);
    }
}

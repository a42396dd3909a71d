package vn.ntm.training.trainee.own;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A certificate that is kept of a person, as it was issued.
 *
 * @param code as it is printed
 * @param organiser path of the unit that held the class; null: the Ministry
 * @param revokedAt null: it is valid
 * @param revocation why it is not valid any more: NOT_COUNTED or ORGANISER
 * @param reason what the organiser wrote
 */
public record OwnCertificate(
        String code,
        String fullName,
        String classCode,
        String classTitle,
        String organiser,
        LocalDate heldFrom,
        LocalDate heldUntil,
        Instant issuedAt,
        Instant revokedAt,
        String revocation,
        String reason) {

    public boolean isValid() {
        return revokedAt == null;
    }
}

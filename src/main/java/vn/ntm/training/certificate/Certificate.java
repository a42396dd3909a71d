package vn.ntm.training.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * A certificate for who may see the person.
 *
 * @param code as it is printed
 * @param fullName as it was when it was issued; null: the person was erased
 * @param organiser path of the unit that held the class; null: the Ministry
 * @param revokedAt null: it is valid
 * @param reason why the organiser revoked it
 */
public record Certificate(
        UUID id,
        String code,
        UUID classId,
        String fullName,
        String classCode,
        String classTitle,
        String organiser,
        LocalDate heldFrom,
        LocalDate heldUntil,
        Instant issuedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant revokedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) Revocation revocation,
        @JsonInclude(JsonInclude.Include.NON_NULL) String reason,
        boolean synthetic) {

    /** Why one is not valid any more. */
    public enum Revocation {
        /** The person does not count for the class any more. */
        NOT_COUNTED,
        /** Who holds the class revoked it by hand. */
        ORGANISER
    }

    public LocalDate issuedOn() {
        return LocalDate.ofInstant(issuedAt, VietnameseFormat.ZONE);
    }

    public boolean isValid() {
        return revokedAt == null;
    }

    /** Whether there is something to print. */
    public boolean isPrintable() {
        return isValid() && fullName != null;
    }
}

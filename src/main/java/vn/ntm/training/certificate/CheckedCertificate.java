package vn.ntm.training.certificate;

import java.time.Instant;
import java.time.LocalDate;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * What anybody who holds the code of a certificate may know.
 *
 * @param name family name and initials; null: the person was erased
 * @param organiser path of the unit that held the class; null: the Ministry
 */
record CheckedCertificate(
        String code,
        boolean valid,
        String name,
        String classCode,
        String classTitle,
        String organiser,
        LocalDate heldFrom,
        LocalDate heldUntil,
        Instant issuedAt,
        Instant revokedAt,
        boolean synthetic) {

    public LocalDate issuedOn() {
        return LocalDate.ofInstant(issuedAt, VietnameseFormat.ZONE);
    }

    /** Null: it is valid. */
    public LocalDate revokedOn() {
        return revokedAt == null ? null : LocalDate.ofInstant(revokedAt, VietnameseFormat.ZONE);
    }
}

package vn.ntm.training.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.ntm.training.shared.text.Vietnamese;

/**
 * What the organiser says about a class, replaced as a whole by an edit.
 *
 * @param foldedTitle the title without accents, for search
 * @param organiserUnitId null: the Ministry
 * @param capacity null: no limit
 */
@Embeddable
record ClassDescription(
        String title,
        String foldedTitle,
        @Enumerated(EnumType.STRING) ClassFormat format,
        UUID curriculumId,
        Long organiserUnitId,
        @Embedded OfficialDocument document,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer capacity,
        @Embedded RegistrationTerms registration,
        @Embedded CountingTerms counting,
        @Column(name = "gives_certificate") boolean certificate) {

    static ClassDescription of(ClassInput input, UUID curriculumId) {
        return new ClassDescription(
                input.title(),
                Vietnamese.fold(input.title()),
                input.format(),
                curriculumId,
                input.organiserUnitId(),
                new OfficialDocument(input.documentNumber(), input.documentDate()),
                input.startsOn(),
                input.endsOn(),
                input.capacity(),
                new RegistrationTerms(
                        input.registrationMode(), input.registrationOpensAt(), input.registrationClosesAt()),
                new CountingTerms(input.countingRule(), input.countingThreshold()),
                input.certificate());
    }

    String documentNumber() {
        return document == null ? null : document.number();
    }

    LocalDate documentDate() {
        return document == null ? null : document.date();
    }

    ClassDescription shiftedBy(int days) {
        return new ClassDescription(
                title,
                foldedTitle,
                format,
                curriculumId,
                organiserUnitId,
                // the document that called for the first class does not call for its copy
                null,
                startsOn == null ? null : startsOn.plusDays(days),
                endsOn == null ? null : endsOn.plusDays(days),
                capacity,
                registration.shiftedBy(days),
                counting,
                certificate);
    }
}

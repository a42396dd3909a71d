package vn.ntm.training.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.unit.CadreLevel;

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
        @Embedded EvidenceTerms evidence,
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
                EvidenceTerms.of(input.acceptedEvidence(), input.joinLogMinutes()),
                input.certificate());
    }

    private String documentNumber() {
        return document == null ? null : document.number();
    }

    private LocalDate documentDate() {
        return document == null ? null : document.date();
    }

    ClassInput asInput(
            String curriculumCode,
            Set<UUID> moduleIds,
            Set<Long> areaUnitIds,
            Set<CadreLevel> audienceLevels,
            boolean synthetic) {
        return new ClassInput(
                title,
                format,
                curriculumCode,
                moduleIds,
                organiserUnitId,
                areaUnitIds,
                audienceLevels,
                documentNumber(),
                documentDate(),
                startsOn,
                endsOn,
                capacity,
                registration.mode(),
                registration.opensAt(),
                registration.closesAt(),
                counting.rule(),
                counting.threshold(),
                evidence.accepted(),
                evidence.joinLogMinutes(),
                certificate,
                synthetic,
                List.of());
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
                evidence,
                certificate);
    }
}

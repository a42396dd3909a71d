package vn.ntm.training.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.ntm.training.unit.CadreLevel;

/**
 * A class with its sessions.
 *
 * @param organiserUnitId null: the Ministry
 * @param areaUnitIds invited units, each for everything below it; empty: the whole country
 * @param audienceLevels invited cadre levels; empty: all
 * @param capacity null: no limit
 * @param registrationClosesAt null: at the start of the first session
 * @param acceptedEvidence what is enough to be taken for present
 * @param joinLogMinutes how long a connection has to last where JOIN_LOG is accepted
 * @param statusReason why it was cancelled
 */
public record ClassView(
        UUID id,
        String code,
        String title,
        ClassFormat format,
        String curriculumCode,
        Set<UUID> moduleIds,
        Long organiserUnitId,
        Set<Long> areaUnitIds,
        Set<CadreLevel> audienceLevels,
        String documentNumber,
        LocalDate documentDate,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer capacity,
        RegistrationMode registrationMode,
        Instant registrationOpensAt,
        Instant registrationClosesAt,
        CountingRule countingRule,
        int countingThreshold,
        Set<Evidence> acceptedEvidence,
        int joinLogMinutes,
        boolean certificate,
        ClassStatus status,
        String statusReason,
        boolean synthetic,
        UUID copiedFrom,
        int version,
        List<SessionView> sessions) {

    public static ClassView of(TrainingClass trainingClass, String curriculumCode, ClassRights rights) {
        return of(trainingClass, curriculumCode, session -> SessionView.of(session, rights));
    }

    /** As the audit keeps it. */
    static ClassView recorded(TrainingClass trainingClass, String curriculumCode) {
        return of(trainingClass, curriculumCode, SessionView::recorded);
    }

    private static ClassView of(
            TrainingClass trainingClass, String curriculumCode, Function<Session, SessionView> session) {
        ClassInput facts = trainingClass.asInput(curriculumCode);
        return new ClassView(
                trainingClass.id(),
                trainingClass.code(),
                facts.title(),
                facts.format(),
                facts.curriculumCode(),
                facts.moduleIds(),
                facts.organiserUnitId(),
                facts.areaUnitIds(),
                facts.audienceLevels(),
                facts.documentNumber(),
                facts.documentDate(),
                facts.startsOn(),
                facts.endsOn(),
                facts.capacity(),
                facts.registrationMode(),
                facts.registrationOpensAt(),
                facts.registrationClosesAt(),
                facts.countingRule(),
                facts.countingThreshold(),
                facts.acceptedEvidence(),
                facts.joinLogMinutes(),
                facts.certificate(),
                trainingClass.status(),
                trainingClass.statusReason(),
                facts.synthetic(),
                trainingClass.copiedFrom(),
                trainingClass.version(),
                trainingClass.sessions().stream().map(session).toList());
    }
}

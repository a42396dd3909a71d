package vn.ntm.training.attendance.declared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.Units;

/** Declaring numbers of participations for classes of which no names are known, correcting and withdrawing them. */
@ApplicationScoped
@Transactional
public class Declaring {

    @Inject
    TrainingClasses classes;

    @Inject
    DeclaredParticipations declared;

    @Inject
    Units units;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public DeclaredParticipation declare(UUID classId, DeclaredInput input) {
        return declare(classId, input, null);
    }

    /** @param recordedBy null when nobody is signed in */
    public DeclaredParticipation declare(UUID classId, DeclaredInput input, String recordedBy) {
        DeclaredInput checked = input.checked();
        DeclaredParticipation added = add(requireHeld(classId), checked, recordedBy, now());
        audit.record("declared.added", "declared-participation", added.id(), null, Told.of(added));
        return added;
    }

    /** @return the number that stands in the place of the other one, with an id of its own */
    public DeclaredParticipation correct(UUID classId, UUID id, DeclaredInput input, String recordedBy) {
        DeclaredInput checked = input.checked();
        TrainingClass trainingClass = requireHeld(classId);
        Instant now = now();
        DeclaredParticipation before = declared.require(classId, id);
        before.supersede(now);
        declared.flush();
        DeclaredParticipation after = add(trainingClass, checked, recordedBy, now);
        audit.record("declared.corrected", "declared-participation", after.id(), Told.of(before), Told.of(after));
        return after;
    }

    public void withdraw(UUID classId, UUID id) {
        classes.requireLocked(classId);
        DeclaredParticipation withdrawn = declared.require(classId, id);
        withdrawn.supersede(now());
        audit.record("declared.withdrawn", "declared-participation", id, Told.of(withdrawn), null);
    }

    /** What an entry of the audit tells of a number. */
    private record Told(UUID classId, Long unitId, CadreLevel cadreLevel, int count, String sourceDocument) {
        static Told of(DeclaredParticipation declared) {
            return new Told(
                    declared.classId(),
                    declared.unitId(),
                    declared.cadreLevel(),
                    declared.count(),
                    declared.sourceDocument());
        }
    }

    /** Locked, so that nobody declares the same number at the same time. */
    private TrainingClass requireHeld(UUID classId) {
        TrainingClass trainingClass = classes.requireLocked(classId);
        if (trainingClass.status() == ClassStatus.CANCELLED) {
            throw new RuleViolation("class.cancelled");
        }
        Instant start = trainingClass.firstStart();
        boolean isAhead = start != null
                ? start.isAfter(clock.instant())
                : trainingClass.referenceDate().isAfter(LocalDate.now(clock));
        if (trainingClass.status() == ClassStatus.DRAFT || isAhead) {
            throw new RuleViolation("declared.not-held-yet");
        }
        return trainingClass;
    }

    private DeclaredParticipation add(
            TrainingClass trainingClass, DeclaredInput input, String recordedBy, Instant now) {
        LocalDate heldOn = trainingClass.referenceDate();
        if (input.unitId() != null && units.findOn(input.unitId(), heldOn).isEmpty()) {
            throw InvalidInput.of("unitId", "declared.unit", VietnameseFormat.date(heldOn));
        }
        if (declared.stands(trainingClass.id(), input.unitId(), input.cadreLevel())) {
            throw new RuleViolation("declared.exists");
        }
        var added = new DeclaredParticipation(trainingClass.id(), heldOn, input, recordedBy, now);
        declared.persistAndFlush(added);
        return added;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

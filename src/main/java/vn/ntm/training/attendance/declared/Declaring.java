package vn.ntm.training.attendance.declared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;
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
    Clock clock;

    public DeclaredParticipation declare(UUID classId, DeclaredInput input) {
        return declare(classId, input, null);
    }

    /** @param recordedBy null when nobody is signed in */
    public DeclaredParticipation declare(UUID classId, DeclaredInput input, String recordedBy) {
        DeclaredInput checked = input.checked();
        return add(requireHeld(classId), checked, recordedBy, now());
    }

    /** @return the number that stands in the place of the other one, with an id of its own */
    public DeclaredParticipation correct(UUID classId, UUID id, DeclaredInput input, String recordedBy) {
        DeclaredInput checked = input.checked();
        TrainingClass trainingClass = requireHeld(classId);
        Instant now = now();
        declared.require(classId, id).supersede(now);
        declared.flush();
        return add(trainingClass, checked, recordedBy, now);
    }

    public void withdraw(UUID classId, UUID id) {
        classes.requireLocked(classId);
        declared.require(classId, id).supersede(now());
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

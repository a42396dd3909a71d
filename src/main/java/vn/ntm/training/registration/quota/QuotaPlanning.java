package vn.ntm.training.registration.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.SeatsChanged;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.registration.quota.QuotasInput.Part;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.unit.Units;

/** Says how the seats of a class are given. Who can have one now moves up in the same transaction. */
@ApplicationScoped
@Transactional
public class QuotaPlanning {

    @Inject
    TrainingClasses classes;

    @Inject
    Quotas quotas;

    @Inject
    Units units;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    /**
     * @param change from how it is to how it is to be, applied while no seat is taken
     * @throws RuleViolation when more seats of a part are taken than there would be
     */
    public void change(UUID classId, IfMatch seen, UnaryOperator<QuotasInput> change) {
        TrainingClass trainingClass = classes.requireLocked(classId);
        if (trainingClass.status().isFinal()) {
            throw new RuleViolation(trainingClass.status() == ClassStatus.CLOSED ? "class.closed" : "class.cancelled");
        }
        QuotasView before = quotas.locked(trainingClass);
        seen.check(before.version());
        QuotasInput input = change.apply(before.input()).checked();
        requireOfClass(trainingClass, input);
        List<Integer> used = quotas.used(classId, input.items());
        requireEnough(trainingClass, input, used);
        quotas.store(classId, input, used);
        events.fire(new SeatsChanged(classId, trainingClass.capacity()));
        audit.record("class.quotas-set", "class", classId, before.input(), input);
    }

    private void requireOfClass(TrainingClass trainingClass, QuotasInput input) {
        var check = new InputCheck();
        LocalDate day = trainingClass.referenceDate();
        for (int i = 0; i < input.items().size(); i++) {
            Part part = input.items().get(i);
            InputCheck below = check.below("items[" + i + "]");
            if (part.unitId() != null) {
                boolean known = units.findOn(part.unitId(), day).isPresent();
                below.that(known, "unitId", "quota.unit-not-valid", VietnameseFormat.date(day));
                below.that(!known || isInvited(trainingClass, part.unitId()), "unitId", "quota.not-invited");
            }
            below.that(
                    part.cadreLevel() == null
                            || trainingClass.audienceLevels().isEmpty()
                            || trainingClass.audienceLevels().contains(part.cadreLevel()),
                    "cadreLevel",
                    "quota.level-not-invited");
            below.that(
                    trainingClass.capacity() == null || part.seats() <= trainingClass.capacity(),
                    "seats",
                    "quota.above-capacity",
                    trainingClass.capacity());
        }
        check.done();
    }

    /** In an invited area, or around one. */
    private boolean isInvited(TrainingClass trainingClass, long unitId) {
        Set<Long> areas = trainingClass.areaUnitIds();
        LocalDate day = trainingClass.referenceDate();
        return areas.isEmpty()
                || units.lieWithin(unitId, areas, day)
                || areas.stream().anyMatch(area -> units.lieWithin(area, Set.of(unitId), day));
    }

    private void requireEnough(TrainingClass trainingClass, QuotasInput input, List<Integer> used) {
        for (int i = 0; i < used.size(); i++) {
            Part part = input.items().get(i);
            if (used.get(i) > part.seats()) {
                throw part.unitId() == null
                        ? new RuleViolation("quota.level-below-taken", used.get(i), part.seats())
                        : new RuleViolation(
                                "quota.below-taken",
                                quotas.name(part.unitId(), trainingClass.referenceDate()),
                                used.get(i),
                                part.seats());
            }
        }
    }
}

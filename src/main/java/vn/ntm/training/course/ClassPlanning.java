package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;

/** The life of a class: drawn up, edited, published, cancelled, closed, copied. */
@ApplicationScoped
@Transactional
public class ClassPlanning {

    @Inject
    TrainingClasses classes;

    @Inject
    ClassCodes codes;

    @Inject
    ClassSeats seats;

    @Inject
    SiteBatches siteBatches;

    @Inject
    ClassReferences references;

    @Inject
    ClosingConditions closing;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /** A new draft, with the sessions that the input has. */
    public TrainingClass create(ClassInput input) {
        ClassInput checked = input.checked();
        UUID curriculumId = references.curriculum(checked);
        LocalDate first = Objects.requireNonNullElse(checked.startsOn(), LocalDate.now(clock));
        var trainingClass = new TrainingClass(codes.next(first.getYear()), checked, curriculumId, clock.instant());
        references.requireUnits(checked, null, Set.of(), trainingClass.referenceDate());
        references.requireAccounts(checked.sessions());
        add(trainingClass);
        record("class.created", trainingClass, null);
        return trainingClass;
    }

    /** @param change from the class as it is to the class as it is to be, applied while nobody else can change it */
    public TrainingClass edit(UUID id, IfMatch seen, UnaryOperator<ClassInput> change) {
        TrainingClass trainingClass = classes.requireForEdit(id, seen);
        ClassView shownBefore = recorded(trainingClass);
        ClassInput before = trainingClass.asInput(references.curriculumCode(trainingClass));
        ClassInput edited = change.apply(before).checked();
        trainingClass.edit(edited, references.curriculum(edited), clock.instant());
        references.requireUnits(edited, before.organiserUnitId(), before.areaUnitIds(), trainingClass.referenceDate());
        if (!Objects.equals(before.capacity(), edited.capacity())) {
            seats.resize(trainingClass);
            events.fire(new SeatsChanged(id, edited.capacity()));
        }
        record("class.edited", trainingClass, shownBefore);
        return trainingClass;
    }

    public TrainingClass publish(UUID id) {
        return publish(id, IfMatch.ANY);
    }

    public TrainingClass publish(UUID id, IfMatch seen) {
        TrainingClass trainingClass = classes.requireForEdit(id, seen);
        ClassView before = recorded(trainingClass);
        trainingClass.publish(clock.instant());
        references.requireValid(trainingClass);
        events.fire(new ClassPublished(id, trainingClass.code(), trainingClass.firstStart()));
        record("class.published", trainingClass, before);
        return trainingClass;
    }

    public TrainingClass cancel(UUID id, String reason) {
        return cancel(id, IfMatch.ANY, reason);
    }

    public TrainingClass cancel(UUID id, IfMatch seen, String reason) {
        var check = new InputCheck();
        String clean = check.requiredText("reason", reason, 1_000);
        check.done();
        TrainingClass trainingClass = classes.requireForEdit(id, seen);
        ClassView before = recorded(trainingClass);
        trainingClass.cancel(clean, clock.instant());
        events.fire(new ClassCancelled(id, trainingClass.code(), clean));
        record("class.cancelled", trainingClass, before);
        return trainingClass;
    }

    /**
     * Lets the class follow its timetable: running from its first session on, held after the last. No entry of the audit:
     * nobody does it, and the sessions of which it follows have theirs.
     */
    public TrainingClass followTimetable(UUID id) {
        TrainingClass trainingClass = classes.requireLocked(id);
        trainingClass.followTimetable(clock.instant());
        return trainingClass;
    }

    public TrainingClass close(UUID id) {
        return close(id, IfMatch.ANY);
    }

    /** @throws vn.ntm.training.shared.problem.RuleViolation when it is not held yet, or a {@link ClosingCondition} is unmet */
    public TrainingClass close(UUID id, IfMatch seen) {
        TrainingClass trainingClass = classes.requireForEdit(id, seen);
        ClassView before = recorded(trainingClass);
        trainingClass.close(clock.instant());
        closing.require(id);
        events.fire(new ClassClosed(id, trainingClass.code()));
        record("class.closed", trainingClass, before);
        return trainingClass;
    }

    /** A new draft like this class, its first session on {@code firstDay}. */
    public TrainingClass copy(UUID id, LocalDate firstDay) {
        var check = new InputCheck();
        check.date("firstDate", check.required("firstDate", firstDay));
        check.done();
        TrainingClass original = classes.require(id);
        TrainingClass copy = add(original.copy(codes.next(firstDay.getYear()), firstDay, clock.instant()));
        siteBatches.copy(original, copy);
        events.fire(new ClassCopied(id, copy.id()));
        record("class.copied", copy, null);
        return copy;
    }

    private TrainingClass add(TrainingClass trainingClass) {
        classes.persistAndFlush(trainingClass);
        seats.open(trainingClass);
        return trainingClass;
    }

    private ClassView recorded(TrainingClass trainingClass) {
        return ClassView.recorded(trainingClass, references.curriculumCode(trainingClass));
    }

    private void record(String action, TrainingClass trainingClass, ClassView before) {
        audit.record(action, "class", trainingClass.id(), before, recorded(trainingClass));
    }
}

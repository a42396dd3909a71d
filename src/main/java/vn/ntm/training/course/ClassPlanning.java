package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
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
    Clock clock;

    @Inject
    Event<Object> events;

    /** A new draft, with the sessions that the input has. */
    public TrainingClass create(ClassInput input) {
        ClassInput checked = input.checked();
        LocalDate first = Objects.requireNonNullElse(checked.startsOn(), LocalDate.now(clock));
        var trainingClass = new TrainingClass(codes.next(first.getYear()), checked, null, clock.instant());
        return add(trainingClass);
    }

    public TrainingClass edit(UUID id, IfMatch seen, ClassInput input) {
        ClassInput checked = input.checked();
        TrainingClass trainingClass = classes.requireForEdit(id, seen);
        Integer before = trainingClass.capacity();
        trainingClass.edit(checked, null, clock.instant());
        if (!Objects.equals(before, trainingClass.capacity())) {
            seats.resize(trainingClass);
            events.fire(new SeatsChanged(id, trainingClass.capacity()));
        }
        return trainingClass;
    }

    public TrainingClass publish(UUID id) {
        TrainingClass trainingClass = classes.requireForEdit(id, IfMatch.ANY);
        trainingClass.publish(clock.instant());
        events.fire(new ClassPublished(id, trainingClass.code(), trainingClass.firstStart()));
        return trainingClass;
    }

    public TrainingClass cancel(UUID id, String reason) {
        var check = new InputCheck();
        String clean = check.requiredText("reason", reason, 1_000);
        check.done();
        TrainingClass trainingClass = classes.requireForEdit(id, IfMatch.ANY);
        trainingClass.cancel(clean, clock.instant());
        events.fire(new ClassCancelled(id, trainingClass.code(), clean));
        return trainingClass;
    }

    /** Lets the class follow its timetable: running from its first session on, held after the last. */
    public TrainingClass followTimetable(UUID id) {
        TrainingClass trainingClass = classes.requireLocked(id);
        trainingClass.followTimetable(clock.instant());
        return trainingClass;
    }

    public TrainingClass close(UUID id) {
        TrainingClass trainingClass = classes.requireForEdit(id, IfMatch.ANY);
        trainingClass.close(clock.instant());
        events.fire(new ClassClosed(id, trainingClass.code()));
        return trainingClass;
    }

    /** A new draft like this class, its first session on {@code firstDay}. */
    public TrainingClass copy(UUID id, LocalDate firstDay) {
        TrainingClass original = classes.require(id);
        return add(original.copy(codes.next(firstDay.getYear()), firstDay, clock.instant()));
    }

    private TrainingClass add(TrainingClass trainingClass) {
        classes.persistAndFlush(trainingClass);
        seats.open(trainingClass);
        return trainingClass;
    }
}

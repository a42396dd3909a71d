package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.SeatsChanged;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.registration.Seats.MovedUp;
import vn.ntm.training.trainee.GenderTold;

/** Gives seats, takes them back, and lets those who wait move up in the same transaction. */
@ApplicationScoped
class Seating {

    @Inject
    Seats seats;

    @Inject
    RegisteredTally tally;

    @Inject
    Event<Object> events;

    /** A seat, or else the next place in the queue. */
    void seat(Registration registration) {
        if (seats.take(registration.classId())) {
            registration.confirm();
            tally.add(List.of(registration.id()));
            events.fire(RegistrationConfirmed.of(registration));
        } else {
            registration.queueAt(seats.nextInQueue(registration.classId(), 1));
            events.fire(RegistrationWaitlisted.of(registration));
        }
    }

    /** Call before anything of a registration that is there already changes: see {@link Seats} for why. */
    void lock(UUID classId) {
        seats.lockFree(classId);
    }

    /** The seat of somebody who leaves; for the first who waits, unless the class is over. */
    void release(Registration registration, TrainingClass trainingClass) {
        tally.remove(List.of(registration.id()));
        seats.giveBack(registration.classId());
        if (trainingClass.status() != ClassStatus.HELD) {
            moveUp(registration.classId());
        }
    }

    private void moveUp(UUID classId) {
        List<MovedUp> moved = seats.moveUp(classId, seats.lockFree(classId));
        if (!moved.isEmpty()) {
            tally.add(moved.stream().map(MovedUp::registrationId).toList());
            moved.forEach(
                    one -> events.fire(new RegistrationConfirmed(one.registrationId(), classId, one.traineeId())));
        }
    }

    void on(@Observes SeatsChanged changed) {
        moveUp(changed.classId());
    }

    void on(@Observes GenderTold told) {
        tally.genderTold(told.traineeIds());
    }
}

package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.SeatsChanged;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.trainee.GenderTold;

/** Gives seats, takes them back, and lets those who wait move up in the same transaction. */
@ApplicationScoped
class Seating {

    @Inject
    TrainingClasses classes;

    @Inject
    Seats seats;

    @Inject
    RegisteredTally tally;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    /** A seat, or else the next place in the queue. */
    RegistrationResult seat(Registration registration) {
        if (seats.take(registration.classId())) {
            return seated(registration, registration.siteId());
        }
        Seats.Taking taking = seats.takeOrQueue(registration.id());
        if (taking.seated()) {
            return seated(registration, taking.siteId());
        }
        return queued(registration, taking);
    }

    /**
     * The same for who is new on the list. The one round trip writes what the registration says afterwards too, so the session
     * must not know it; {@code entrant} is brought into line.
     */
    RegistrationResult seatEntrant(Registration entrant) {
        Seats.Taking taking = seats.seatEntrant(entrant.id());
        if (taking.seated()) {
            entrant.confirm(taking.siteId());
            events.fire(RegistrationConfirmed.of(entrant));
            return RegistrationResult.of(entrant);
        }
        return queued(entrant, taking);
    }

    private RegistrationResult queued(Registration registration, Seats.Taking taking) {
        registration.queueAt(taking.queuePosition());
        events.fire(RegistrationWaitlisted.of(registration));
        return new RegistrationResult(registration.id(), registration.status(), taking.place(), taking.reason());
    }

    private RegistrationResult seated(Registration registration, UUID siteId) {
        registration.confirm(siteId);
        tally.add(List.of(registration.id()));
        events.fire(RegistrationConfirmed.of(registration));
        return RegistrationResult.of(registration);
    }

    /** Somebody sits in a room, with no seat that others could have had. */
    void admit(Registration registration, UUID roomId) {
        registration.attend(roomId);
        tally.add(List.of(registration.id()));
        events.fire(RegistrationConfirmed.of(registration));
    }

    /** The room where the person is from now on; where rooms are a limit, the seat stays in the one it was given in. */
    void seatIn(Registration registration, UUID roomId) {
        if (!seats.limitsRooms(registration.classId())) {
            registration.moveTo(roomId);
        }
    }

    /** Call before anything of a registration that is there already changes: see {@link Seats} for why. */
    void lock(UUID classId) {
        seats.lockFree(classId);
    }

    /** The seat that is held for somebody becomes the own one. */
    void acceptOffer(Registration registration) {
        registration.accept();
        tally.add(List.of(registration.id()));
        events.fire(RegistrationConfirmed.of(registration));
    }

    /** Takes back what the registration has, seat or place in the queue; call before it says that it is gone. */
    void release(Registration registration) {
        switch (registration.status()) {
            case CONFIRMED -> {
                tally.remove(List.of(registration.id()));
                seats.release(registration.id());
            }
            case OFFERED -> seats.release(registration.id());
            case WAITLISTED -> seats.leaveQueue(registration.classId());
            case PENDING, CANCELLED, REJECTED -> {}
        }
    }

    /** Free seats go to the first who wait, unless the class is over. */
    void moveUp(TrainingClass trainingClass) {
        if (!trainingClass.status().isFinal() && trainingClass.status() != ClassStatus.HELD) {
            moveUp(trainingClass.id());
        }
    }

    private void moveUp(UUID classId) {
        List<Seats.MovedUp> moved = seats.moveUp(classId, clock.instant());
        List<UUID> seated = moved.stream()
                .filter(one -> one.offeredUntil() == null)
                .map(Seats.MovedUp::registrationId)
                .toList();
        if (!seated.isEmpty()) {
            tally.add(seated);
        }
        moved.forEach(one -> tell(classId, one));
    }

    private void tell(UUID classId, Seats.MovedUp one) {
        if (one.offeredUntil() == null) {
            events.fire(new RegistrationConfirmed(one.registrationId(), classId, one.traineeId()));
            events.fire(new MovedUp(one.registrationId(), classId, one.traineeId()));
        } else {
            events.fire(new SeatOffered(one.registrationId(), classId, one.traineeId(), one.offeredUntil()));
        }
    }

    void on(@Observes SeatsChanged changed) {
        moveUp(classes.require(changed.classId()));
    }

    void on(@Observes GenderTold told) {
        tally.genderTold(told.traineeIds());
    }
}

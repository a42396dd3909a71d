package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.registration.WalkIn.Outcome;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.trainee.TraineeKeeping;

/**
 * Puts somebody on the list of a class who sits in one of its rooms: whether registration is open, and whether seats are left,
 * does not matter any more. Only the organiser's no stands.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WalkingIn {

    @Inject
    Admission admission;

    @Inject
    TraineeKeeping trainees;

    @Inject
    WalkInAdmission rows;

    @Inject
    Registrations registrations;

    @Inject
    Seating seating;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    /**
     * Whoever enters the same person at the same time waits until the end of the transaction, and finds the registration then.
     *
     * @param room where the person sits; its roll can be taken, and nobody else takes it meanwhile
     * @param by who says so
     * @throws RuleViolation when the class does not invite the person, the organiser has refused it, or several people are meant
     */
    public WalkIn enter(TrainingClass trainingClass, Site room, WalkInInput input, String by) {
        WalkInInput checked = input.checked(LocalDate.now(clock).getYear(), room.unitId());
        Placement placement = admission.place(trainingClass, checked.trainee());
        Optional<Trainee> known = trainees.recognise(checked.trainee());
        known.ifPresent(person -> rows.admit(person.id()));
        Optional<Registration> earlier = known.flatMap(person -> registrations.find(trainingClass.id(), person.id()));
        if (earlier.isPresent()) {
            return again(earlier.get().id(), trainingClass, room, checked, placement, by);
        }
        Trainee trainee = known.map(person -> trainees.update(person, checked.trainee()))
                .orElseGet(() -> added(checked.trainee(), trainingClass));
        Registration walkIn =
                Registration.ofWalkIn(trainingClass.id(), trainee.id(), room.id(), placement, by, clock.instant());
        if (!registrations.add(walkIn)) {
            throw new RuleViolation("registration.already");
        }
        seating.lock(trainingClass.id());
        return seated(registrations.require(walkIn.id()), room, null, Outcome.ADDED);
    }

    private Trainee added(TraineeInput input, TrainingClass trainingClass) {
        Trainee person = trainees.add(input, trainingClass.isSynthetic());
        rows.admit(person.id());
        return person;
    }

    /** What the person was on the list as before is read once nobody can change it. */
    private WalkIn again(
            UUID id, TrainingClass trainingClass, Site room, WalkInInput input, Placement placement, String by) {
        seating.lock(trainingClass.id());
        Registration earlier = registrations.requireLocked(id);
        RegistrationStatus before = earlier.status();
        return switch (before) {
            case CONFIRMED -> listed(earlier, room, input);
            case OFFERED -> {
                seating.acceptOffer(earlier);
                seating.seatIn(earlier, room.id());
                yield told(earlier, room, before, Outcome.CONFIRMED);
            }
            case WAITLISTED, PENDING -> {
                seating.release(earlier);
                earlier.waitNoLonger();
                yield seated(earlier, room, before, Outcome.CONFIRMED);
            }
            case CANCELLED -> {
                earlier.comeBack(Registration.ofWalkIn(
                        trainingClass.id(), earlier.traineeId(), room.id(), placement, by, clock.instant()));
                yield seated(earlier, room, before, Outcome.CONFIRMED);
            }
            case REJECTED -> throw new RuleViolation("registration.rejected-before");
        };
    }

    private WalkIn listed(Registration earlier, Site room, WalkInInput input) {
        UUID before = earlier.siteId();
        if (room.id().equals(before)) {
            return new WalkIn.Listed(earlier.id(), Outcome.LISTED);
        }
        if (before != null && !Boolean.TRUE.equals(input.sitsHere())) {
            return new WalkIn.Elsewhere(earlier.id(), before);
        }
        seating.seatIn(earlier, room.id());
        record(earlier, new Came(earlier.status(), before), room);
        return new WalkIn.Listed(earlier.id(), Outcome.LISTED);
    }

    private WalkIn seated(Registration registration, Site room, RegistrationStatus before, Outcome outcome) {
        seating.admit(registration, room.id());
        return told(registration, room, before, outcome);
    }

    private WalkIn told(Registration registration, Site room, RegistrationStatus before, Outcome outcome) {
        record(registration, before == null ? null : new Came(before, null), room);
        events.fire(new WalkedIn(registration.id(), registration.classId(), registration.traineeId(), room.id()));
        return new WalkIn.Listed(registration.id(), outcome);
    }

    private void record(Registration registration, Came before, Site room) {
        audit.record(
                "registration.walked-in",
                "registration",
                registration.id(),
                before,
                new Came(registration.status(), room.id()));
    }

    /** What an entry of the audit tells. */
    private record Came(RegistrationStatus status, UUID siteId) {}
}

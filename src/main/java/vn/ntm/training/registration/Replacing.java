package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.RuleViolation;

/** Somebody else comes instead of who is registered: into the same seat, or the same place in the queue. */
@ApplicationScoped
@Transactional
class Replacing {

    @Inject
    TrainingClasses classes;

    @Inject
    Registrations registrations;

    @Inject
    Enrolling enrolling;

    @Inject
    RegistrationChange change;

    @Inject
    Seating seating;

    @Inject
    WaitingList waitingList;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    /**
     * @param by who does it
     * @throws RuleViolation when the class has started, who is to go is not on the list, or who is to come cannot have a seat
     */
    RegistrationResult replace(UUID registrationId, IfMatch seen, RegistrationInput input, String by) {
        TrainingClass trainingClass = classes.require(registrations.requireClassId(registrationId));
        requireNotStarted(trainingClass);
        // Who comes is inserted before the seats are locked: the order of everybody, see Seats.
        Registration coming = enrolling.enter(trainingClass, input, by);
        var result = new RegistrationResult[1];
        change.decide(registrationId, seen, (_, leaving) -> result[0] = swap(leaving, coming));
        audit.record("registration.replaced", "registration", registrationId, null, new Replaced(coming.id()));
        events.fire(new RegistrationReplaced(registrationId, coming.id(), trainingClass.id()));
        // Another unit's quota may have become free.
        seating.moveUp(trainingClass);
        return result[0];
    }

    private record Replaced(UUID by) {}

    private RegistrationResult swap(Registration leaving, Registration coming) {
        RegistrationStatus status = leaving.status();
        switch (status) {
            case CONFIRMED, OFFERED -> seating.release(leaving);
            case PENDING -> events.fire(RegistrationRequested.of(coming));
            case WAITLISTED -> coming.takePlaceOf(leaving);
            case CANCELLED, REJECTED -> {}
        }
        leaving.cancel(null);
        RegistrationResult result =
                switch (status) {
                    case CONFIRMED, OFFERED -> seated(coming);
                    case WAITLISTED -> waits(coming);
                    case PENDING, CANCELLED, REJECTED -> RegistrationResult.of(coming);
                };
        events.fire(new RegistrationCancelled(leaving.id(), leaving.classId(), leaving.traineeId()));
        return result;
    }

    private RegistrationResult waits(Registration coming) {
        var place = waitingList.places(List.of(coming.id())).get(coming.id());
        return new RegistrationResult(coming.id(), coming.status(), place.number(), place.reason());
    }

    private RegistrationResult seated(Registration coming) {
        RegistrationResult result = seating.seat(coming);
        if (result.status() != RegistrationStatus.CONFIRMED) {
            throw new RuleViolation("registration.no-seat-for-other");
        }
        return result;
    }

    private void requireNotStarted(TrainingClass trainingClass) {
        if (trainingClass.firstStart() != null && !clock.instant().isBefore(trainingClass.firstStart())) {
            throw new RuleViolation("registration.replace-started");
        }
    }
}

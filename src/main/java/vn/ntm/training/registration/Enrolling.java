package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.trainee.TraineeKeeping;

/** One person registers, is approved or rejected, or cancels. */
@ApplicationScoped
@Transactional
public class Enrolling {

    @Inject
    TrainingClasses classes;

    @Inject
    Admission admission;

    @Inject
    TraineeKeeping trainees;

    @Inject
    Registrations registrations;

    @Inject
    Seating seating;

    @Inject
    Event<Object> events;

    @Inject
    RegistrationChange change;

    @Inject
    Clock clock;

    public RegistrationResult register(UUID classId, RegistrationInput input) {
        return register(classId, input, null);
    }

    /** @param by who registers, null when nobody is signed in */
    RegistrationResult register(UUID classId, RegistrationInput input, String by) {
        TrainingClass trainingClass = classes.require(classId);
        RegistrationInput checked = input.checked(LocalDate.now(clock).getYear());
        admission.requireOpen(trainingClass, clock.instant());
        Registration entrant = entrant(trainingClass, checked, by);
        boolean isNew = registrations.add(entrant);
        Registration registration = isNew ? entrant : again(entrant);
        RegistrationResult result;
        if (trainingClass.registrationMode() == RegistrationMode.APPROVAL) {
            events.fire(RegistrationRequested.of(registration));
            result = RegistrationResult.of(registration);
        } else {
            result = isNew ? seating.seatEntrant(registration) : seating.seat(registration);
        }
        change.recordEntry(registration);
        return result;
    }

    /** Puts somebody on the list who is still to get a seat. */
    Registration enter(TrainingClass trainingClass, RegistrationInput input, String by) {
        Registration entrant =
                entrant(trainingClass, input.checked(LocalDate.now(clock).getYear()), by);
        return registrations.add(entrant) ? registrations.require(entrant.id()) : again(entrant);
    }

    private Registration entrant(TrainingClass trainingClass, RegistrationInput input, String by) {
        Placement placement = admission.place(trainingClass, input.trainee());
        UUID site = admission.site(trainingClass, input.siteId(), placement);
        Trainee trainee = trainee(trainingClass, input.trainee());
        return new Registration(trainingClass.id(), trainee.id(), site, placement, by, clock.instant());
    }

    /** The organiser's yes: a seat, or a place in the queue when none is left. */
    public Registration confirm(UUID registrationId, IfMatch seen) {
        return change.decide(registrationId, seen, (_, registration) -> {
            registration.requirePending();
            seating.seat(registration);
        });
    }

    public Registration reject(UUID registrationId, IfMatch seen, String reason) {
        String told = RegistrationChange.checked(reason, true);
        return change.decide(registrationId, seen, (_, registration) -> {
            seating.release(registration);
            registration.reject(told);
            events.fire(new RegistrationRejected(registration.id(), registration.classId(), registration.traineeId()));
        });
    }

    /** The seat goes to the first who waits. What was counted for the person is taken back by those who counted it. */
    public Registration cancel(UUID registrationId, IfMatch seen, String reason) {
        String told = RegistrationChange.checked(reason, false);
        return change.decide(registrationId, seen, (trainingClass, registration) -> {
            seating.release(registration);
            registration.cancel(told);
            events.fire(new RegistrationCancelled(registration.id(), registration.classId(), registration.traineeId()));
            seating.moveUp(trainingClass);
        });
    }

    /** Who is on the list already is left as known: news of the person belong into the next registration. */
    private Trainee trainee(TrainingClass trainingClass, TraineeInput input) {
        Optional<Trainee> known = trainees.recognise(input);
        known.ifPresent(trainee -> requireMayRegister(trainingClass.id(), trainee.id()));
        return known.map(trainee -> trainees.update(trainee, input))
                .orElseGet(() -> trainees.add(input, trainingClass.isSynthetic()));
    }

    /** A registration of people of others is not even seen, and not taken over either. */
    private void requireMayRegister(UUID classId, UUID traineeId) {
        registrations
                .find(classId, traineeId)
                .ifPresentOrElse(Registration::requireMayReturn, () -> requireNobodyElse(classId, traineeId));
    }

    private void requireNobodyElse(UUID classId, UUID traineeId) {
        if (!registrations.traineesIn(classId, List.of(traineeId)).isEmpty()) {
            throw new RuleViolation("registration.by-others");
        }
    }

    private Registration again(Registration entrant) {
        seating.lock(entrant.classId());
        UUID id = registrations
                .find(entrant.classId(), entrant.traineeId())
                .orElseThrow(() -> new RuleViolation("registration.by-others"))
                .id();
        Registration earlier = registrations.requireLocked(id);
        earlier.registerAgain(entrant);
        return earlier;
    }
}

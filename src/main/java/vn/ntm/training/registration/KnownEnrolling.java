package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;
import vn.ntm.training.unit.Units;

/** Puts people on the list of a class of whom all is known; each is an entry of the audit, as if registered alone. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnownEnrolling {

    @Inject
    RegistrationBatch batch;

    @Inject
    Registrations registrations;

    @Inject
    RegistrationChange change;

    @Inject
    Admission admission;

    @Inject
    Units units;

    /** @param unitId where somebody worked when last heard of: maybe a unit that is no more */
    public record Known(UUID traineeId, long unitId, CadreLevel level) {}

    /**
     * Seats go to the first.
     *
     * @throws RuleViolation when the class is over or does not invite the unit of one of them
     * @return of those who were put on the list
     */
    public List<RegistrationResult> enrol(TrainingClass trainingClass, List<Known> people, UnitSender by, Instant at) {
        List<Enrolment> enrolments = new ArrayList<>();
        for (Known person : people) {
            place(person, trainingClass, by)
                    .ifPresent(placement -> enrolments.add(new Enrolment(
                            person.traineeId(), admission.site(trainingClass, null, placement), placement)));
        }
        List<RegistrationResult> results = List.copyOf(
                batch.enrol(trainingClass, enrolments, by.actor(), at).values());
        results.forEach(result -> change.recordEntry(registrations.require(result.id())));
        return results;
    }

    /** On the day of the class; empty for whose unit is none of the sender's any more. */
    private Optional<Placement> place(Known person, TrainingClass trainingClass, UnitSender by) {
        LocalDate day = trainingClass.referenceDate();
        return units.todayOn(person.unitId(), day)
                .filter(unit -> by.mayEnter().test(unit.lowest()) && Placement.fit(unit, person.level()))
                .map(unit -> invited(unit, person, trainingClass));
    }

    private Placement invited(UnitPath unit, Known person, TrainingClass trainingClass) {
        if (!admission.isInvited(trainingClass, unit)) {
            throw new RuleViolation("registration.outside-areas", unit.text());
        }
        return Placement.of(unit, person.level());
    }
}

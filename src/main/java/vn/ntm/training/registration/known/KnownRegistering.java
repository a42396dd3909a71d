package vn.ntm.training.registration.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.registration.KnownEnrolling;
import vn.ntm.training.registration.KnownEnrolling.Known;
import vn.ntm.training.registration.RegistrationResult;
import vn.ntm.training.registration.UnitSender;

/** Registers those of the known people of a unit who were ticked; all of them in one transaction. */
@ApplicationScoped
@Transactional
class KnownRegistering {

    @Inject
    KnownPeople people;

    @Inject
    KnownEnrolling enrolling;

    @Inject
    TrainingClasses classes;

    @Inject
    Clock clock;

    /** @param ticked whoever of them is none of the unit's people, or came onto the list meanwhile, is left alone */
    List<RegistrationResult> register(UUID classId, Set<UUID> ticked, UnitSender by) {
        Instant now = clock.instant();
        TrainingClass trainingClass = classes.require(classId);
        trainingClass.checkRegistrationOpen(now);
        List<Known> known = people.of(by.unitId(), trainingClass).stream()
                .filter(person -> person.isTickable() && ticked.contains(person.id()))
                .map(person -> new Known(person.id(), person.unitId(), person.level()))
                .toList();
        return enrolling.enrol(trainingClass, known, by, now);
    }
}

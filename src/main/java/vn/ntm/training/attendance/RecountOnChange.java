package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.course.RollTerms;
import vn.ntm.training.course.SessionChanged;
import vn.ntm.training.course.StaffChanged;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.registration.RegistrationCancelled;
import vn.ntm.training.trainee.PeopleRegrouped;

/** Counts anew where something besides a roll changes what the marks mean; in the transaction of that change. */
@ApplicationScoped
class RecountOnChange {

    @Inject
    TrainingClasses classes;

    @Inject
    Attendees attendees;

    @Inject
    AttendanceMarks marks;

    @Inject
    Participations participations;

    @Inject
    Clock clock;

    /** The day that participations are counted on may have moved. */
    void on(@Observes SessionChanged changed) {
        recountAll(changed.classId());
    }

    /** Who was counted may be one of those who are at work, or is none any more. */
    void on(@Observes StaffChanged changed) {
        recountAll(changed.classId());
    }

    private void recountAll(UUID classId) {
        List<UUID> marked = attendees.lockedOfClass(classId);
        if (!marked.isEmpty()) {
            participations.recount(terms(classId), marked, now());
        }
    }

    /** Whoever cancelled does not count, and does not count again after registering anew until a roll says so. */
    void on(@Observes RegistrationCancelled cancelled) {
        Instant now = now();
        marks.withdraw(cancelled.registrationId(), now);
        participations.recount(terms(cancelled.classId()), List.of(cancelled.registrationId()), now);
    }

    /** One person with two registrations of a class counts once in it, and two people twice. */
    void on(@Observes PeopleRegrouped regrouped) {
        attendees
                .severalOfOneClass(regrouped.traineeIds())
                .forEach((classId, registrations) -> participations.recount(
                        terms(classId), attendees.locked(classId, registrations), regrouped.at()));
    }

    /** As the class is now: what changed of it in this transaction may not be written yet. */
    private RollTerms terms(UUID classId) {
        return RollTerms.of(classes.require(classId));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

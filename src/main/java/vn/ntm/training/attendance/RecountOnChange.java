package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.ntm.training.attendance.Attendees.Attendee;
import vn.ntm.training.course.SessionChanged;
import vn.ntm.training.course.TrainingClasses;

/** Counts anew where something besides a roll changes what the marks mean; in the transaction of that change. */
@ApplicationScoped
class RecountOnChange {

    @Inject
    TrainingClasses classes;

    @Inject
    Attendees attendees;

    @Inject
    Participations participations;

    @Inject
    Clock clock;

    /** The day that participations are counted on may have moved. */
    void on(@Observes SessionChanged changed) {
        List<Attendee> marked = attendees.lockedOfClass(changed.classId());
        if (!marked.isEmpty()) {
            participations.recount(classes.require(changed.classId()), marked, now());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

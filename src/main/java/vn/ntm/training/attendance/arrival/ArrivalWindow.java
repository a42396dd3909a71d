package vn.ntm.training.attendance.arrival;

import java.time.Instant;
import vn.ntm.training.course.Session;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;

/** When rooms report: from half an hour before a session, in which lines are tested, until its end. */
final class ArrivalWindow {

    private ArrivalWindow() {}

    /** @throws RuleViolation that says why nothing can be reported now */
    static void requireOpen(Session session, Instant now) {
        if (now.isBefore(session.opensAt())) {
            throw new RuleViolation("arrival.not-yet", VietnameseFormat.dateTime(session.opensAt()));
        }
        // Whether the class takes place at all.
        session.trainingClass().checkRollOpen(session, now);
        if (now.isAfter(session.endsAt())) {
            throw new RuleViolation("arrival.over", VietnameseFormat.dateTime(session.endsAt()));
        }
    }
}

package vn.ntm.training.attendance.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.Sites;
import vn.ntm.training.shared.problem.NotFound;

/** A room tells that its line stands, or that it needs help. */
@ApplicationScoped
@Transactional
class ArrivalReporting {

    @Inject
    Sessions sessions;

    @Inject
    Sites sites;

    @Inject
    Arrivals arrivals;

    @Inject
    Clock clock;

    /**
     * The same told again changes nothing, so that a button may be pressed twice.
     *
     * @param by the user or the link
     * @return what holds now
     * @throws vn.ntm.training.shared.problem.RuleViolation outside of the window
     */
    Arrival report(UUID sessionId, UUID siteId, ArrivalInput input, String by) {
        ArrivalInput said = input.checked();
        Session session = sessions.require(sessionId);
        requireLocked(siteId, session);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ArrivalWindow.requireOpen(session, now);
        Optional<Arrival> before = arrivals.latest(session, siteId);
        if (before.isPresent() && before.get().says(said)) {
            return before.get();
        }
        var arrival = new Arrival(said.state(), said.note(), now);
        arrivals.add(sessionId, siteId, arrival, by);
        return arrival;
    }

    /** Two phones of one room wait for each other here. */
    private void requireLocked(UUID siteId, Session session) {
        Site site = sites.findById(siteId, LockModeType.PESSIMISTIC_WRITE);
        if (site == null || !site.classId().equals(session.trainingClass().id())) {
            throw new NotFound("site", siteId);
        }
    }
}

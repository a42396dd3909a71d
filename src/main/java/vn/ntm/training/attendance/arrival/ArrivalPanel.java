package vn.ntm.training.attendance.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.problem.RuleViolation;

/** What the page of a room says of its arrival, for the tag {@code arrivalPanel}: {@code {cdi:arrivalPanel.of(session, site)}}. */
@Named("arrivalPanel")
@ApplicationScoped
public class ArrivalPanel {

    @Inject
    Sessions sessions;

    @Inject
    Arrivals arrivals;

    @Inject
    RollAccess access;

    @Inject
    Clock clock;

    /**
     * @param now what the room said last; null when nothing
     * @param open whether the reader can report now
     * @param opensAt when it can be reported; null when that is past
     */
    public record Panel(Arrival now, boolean open, Instant opensAt) {

        public boolean isConnected() {
            return now != null && now.isConnected();
        }

        public boolean isInNeed() {
            return now != null && !now.isConnected();
        }
    }

    /** For a room whose roll the reader sees. */
    public Panel of(UUID sessionId, UUID siteId) {
        Session session = sessions.require(sessionId);
        Instant opens = session.opensAt();
        return new Panel(
                arrivals.latest(session, siteId).orElse(null),
                isOpen(session) && access.mayTake(sessionId, siteId),
                clock.instant().isBefore(opens) ? opens : null);
    }

    private boolean isOpen(Session session) {
        try {
            ArrivalWindow.requireOpen(session, clock.instant());
            return true;
        } catch (RuleViolation _) {
            return false;
        }
    }
}

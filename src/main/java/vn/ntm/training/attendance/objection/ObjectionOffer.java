package vn.ntm.training.attendance.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Whether a page leads its reader to an objection about a session. */
@Named("objectionOffer")
@ApplicationScoped
public class ObjectionOffer {

    @Inject
    ObjectionWindow window;

    @Inject
    Clock clock;

    /** The last day on which one is taken; null when none is taken now. */
    public LocalDate until(Instant startsAt, Instant endsAt) {
        return window.isOpen(startsAt, endsAt, clock.instant()) ? window.lastDay(endsAt) : null;
    }
}

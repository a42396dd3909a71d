package vn.ntm.training.attendance.checkin;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.shared.problem.RuleViolation;

/** Takes what a page or the API was sent: finds the session that is meant, looks at the code, and has it recorded. */
@ApplicationScoped
class CheckInDesk {

    @Inject
    OwnSessions sessions;

    @Inject
    RoomCodes codes;

    @Inject
    CheckingIn checkingIn;

    @Inject
    Clock clock;

    /**
     * By who the person is, alone.
     *
     * @param sessionId the one that is meant; null: the one that is open
     * @throws RuleViolation when several are open and none was named, or that says why the person cannot check in
     */
    CheckInView byLink(Comer comer, UUID sessionId) {
        List<OwnSession> open = sessions.requireOpen(comer, sessionId, clock.instant());
        if (open.size() > 1) {
            throw new RuleViolation("check-in.several", open.size());
        }
        return checkingIn.record(comer, open.getFirst(), Means.LINK);
    }

    /**
     * With the code that is shown in the session, which also tells which session is meant.
     *
     * @param means QR or CODE
     * @param field where the code stood
     */
    CheckInView byCode(Comer comer, UUID sessionId, String code, Means means, HttpServerRequest request, String field) {
        List<OwnSession> open = sessions.requireOpen(comer, sessionId, clock.instant());
        return checkingIn.record(comer, codes.require(code, open, comer, request, field), means);
    }
}

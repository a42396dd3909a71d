package vn.ntm.training.attendance.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.ForbiddenException;
import java.util.UUID;
import vn.ntm.training.shared.problem.NotFound;

/** Whether a page leads its reader to the corrections of a session. */
@Named("correctionOffer")
@ApplicationScoped
public class CorrectionOffer {

    @Inject
    CorrectionAccess access;

    public boolean isFor(UUID sessionId) {
        try {
            access.require(sessionId);
            return true;
        } catch (ForbiddenException | NotFound notTheirs) {
            return false;
        }
    }
}

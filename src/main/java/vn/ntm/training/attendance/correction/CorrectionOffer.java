package vn.ntm.training.attendance.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Whether a page leads its reader to the corrections of a session. */
@Named("correctionOffer")
@ApplicationScoped
public class CorrectionOffer {

    @Inject
    CorrectionAccess access;

    public boolean isFor(UUID sessionId) {
        return access.isGiven(sessionId);
    }
}

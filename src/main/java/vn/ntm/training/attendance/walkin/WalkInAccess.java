package vn.ntm.training.attendance.walkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.registration.WalkInInput;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.unit.CadreLevel;

/** Who adds people to the roll of a room: whoever may take it. As the roll's it is asked by what speaks HTTP. */
@ApplicationScoped
class WalkInAccess {

    @Inject
    RollAccess rolls;

    @Inject
    CurrentUser currentUser;

    /** @throws NotFound, NotAllowed when the sender may not take the roll of the room */
    void requireTakable(UUID sessionId, UUID siteId) {
        rolls.requireTakable(sessionId, siteId);
    }

    /** Cadres of the Ministry have no unit that a room could know them by; @throws NotAllowed */
    void requireAddable(WalkInInput input) {
        boolean central = input.trainee() != null && input.trainee().cadreLevel() == CadreLevel.CENTRAL;
        if (central && !currentUser.scope().changing().isEverywhere()) {
            throw new NotAllowed("registration.ministry-only");
        }
    }
}

package vn.ntm.training.attendance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.Scope;
import vn.ntm.training.account.scope.Scopes;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.course.Sites;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;

/**
 * Who settles rooms: those who hold the class, all of them; the desk of a province, those in it. The desk of a commune, a
 * trainer and whoever has the link of a room take the roll, so that somebody else confirms it.
 */
@ApplicationScoped
public class SettlingAccess {

    @Inject
    RollAccess rolls;

    @Inject
    ClassAccess classes;

    @Inject
    Sessions sessions;

    @Inject
    Sites sites;

    @Inject
    Scopes scopes;

    @Inject
    CurrentUser currentUser;

    /** @throws NotFound when the session or the room is none of the sender's */
    void requireVisible(UUID sessionId, UUID siteId) {
        rolls.requireVisible(sessionId, siteId);
    }

    /** @throws NotFound, NotAllowed when the sender may not */
    void requireSettling(UUID sessionId, UUID siteId) {
        requireVisible(sessionId, siteId);
        if (!maySettle(sessionId, siteId)) {
            throw new NotAllowed("http.403");
        }
    }

    /** For a room that is visible. */
    boolean maySettle(UUID sessionId, UUID siteId) {
        return reach(sessionId).includes(sites.require(siteId).unitId());
    }

    /**
     * The reach in which the sender settles rooms of the session.
     *
     * @throws NotFound, NotAllowed when there is none
     */
    Reach requireReach(UUID sessionId) {
        rolls.rooms(sessionId);
        Reach reach = reach(sessionId);
        if (reach.isNowhere()) {
            throw new NotAllowed("http.403");
        }
        return reach;
    }

    /** The same for those who see the session; nowhere when they only see it. */
    Reach reach(UUID sessionId) {
        return reachIn(sessions.classOf(sessionId));
    }

    /** The same for a class. */
    public Reach reachIn(UUID classId) {
        if (classes.rightsIn(classId).mayChange()) {
            return Reach.EVERYWHERE;
        }
        return currentUser.find().map(this::asProvince).orElse(Scope.NOTHING).changing();
    }

    private Scope asProvince(SignedInUser user) {
        return scopes.of(new SignedInUser(
                user.id(),
                user.username(),
                user.displayName(),
                user.grants().stream()
                        .filter(grant -> grant.role() == Role.PROVINCE_DESK)
                        .toList(),
                user.duty()));
    }
}

package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassAccess.RoomRights;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;

/**
 * Who takes part in the roll of a room: those who look after it, with all who sit in it, and those who run the class. As
 * {@link ClassAccess} it is asked by what speaks HTTP.
 */
@ApplicationScoped
public class RollAccess {

    @Inject
    CurrentUser currentUser;

    @Inject
    ClassAccess classAccess;

    @Inject
    Sessions sessions;

    /** @throws NotFound when there is no such session or room, or it is one of others */
    public void requireVisible(UUID sessionId, UUID siteId) {
        if (!cameByLink(sessionId, siteId)) {
            requireVisible(siteId, classAccess.rightsInRoom(sessionId, siteId));
        }
    }

    private void requireVisible(UUID siteId, RoomRights room) {
        if (!room.rights().mayReadInFull() && !currentUser.scope().mayRead(room.unitId())) {
            throw new NotFound("site", siteId);
        }
    }

    /** @throws NotFound, NotAllowed when the sender may not */
    public void requireTakable(UUID sessionId, UUID siteId) {
        if (cameByLink(sessionId, siteId)) {
            return;
        }
        RoomRights room = classAccess.rightsInRoom(sessionId, siteId);
        requireVisible(siteId, room);
        if (!mayTake(room)) {
            throw new NotAllowed("http.403");
        }
    }

    private boolean cameByLink(UUID sessionId, UUID siteId) {
        return currentUser.cameByLinkFor(new LinkSubject.Roll(sessionId, siteId));
    }

    /** Whether the sender may; asked for a room that {@link #requireVisible} let through. */
    public boolean mayTake(UUID sessionId, UUID siteId) {
        return cameByLink(sessionId, siteId) || mayTake(classAccess.rightsInRoom(sessionId, siteId));
    }

    private boolean mayTake(RoomRights room) {
        return room.rights().mayRunSessions() || currentUser.scope().mayChange(room.unitId());
    }

    /**
     * The reach in which the rooms of a session lie whose rolls the sender sees.
     *
     * @throws NotFound when there is no such session, or none of its rooms is the sender's
     */
    public Reach rooms(UUID sessionId) {
        ClassRights rights = classAccess.rightsIn(sessions.classOf(sessionId));
        if (rights.mayReadInFull()) {
            return Reach.EVERYWHERE;
        }
        Reach reading = currentUser.scope().reading();
        if (!rights.mayTakePart() || reading.isNowhere()) {
            throw new NotFound("session", sessionId);
        }
        return reading;
    }
}

package vn.ntm.training.attendance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.course.ClosingCondition;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;

/**
 * A class is closed when each room of each session is confirmed or excused. A class without rooms has nothing to reconcile:
 * people who join alone are marked one by one.
 */
@ApplicationScoped
class RoomsAreSettled implements ClosingCondition {

    @Inject
    Sessions sessions;

    @Inject
    RoomsOfSession rooms;

    /** The count is of rooms, one in each session; the address is that of the first session which has some. */
    @Override
    public Optional<Unmet> unmet(UUID classId) {
        long open = 0;
        UUID first = null;
        List<Session> inOrder = sessions.list("trainingClass.id = ?1 order by startsAt", classId);
        for (Session session : inOrder) {
            long openHere = rooms.all(session.id()).stream()
                    .filter(room -> !room.isSettled())
                    .count();
            if (openHere > 0 && first == null) {
                first = session.id();
            }
            open += openHere;
        }
        return first == null
                ? Optional.empty()
                : Optional.of(new Unmet("reconciliation.rooms-open", open, "/sessions/" + first + "/reconciliation"));
    }
}

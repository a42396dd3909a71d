package vn.ntm.training.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.attendance.AttendanceMarks.Current;

/**
 * A room while its roll is handed in, with what was said before. Nobody else changes it until the end of the transaction.
 *
 * @param headcount as last declared, null when never
 * @param present people who were in the room in the session
 * @param named of the people on the roll those who are confirmed registrations of the class
 * @param standing registration → its mark in the session, of those who have one
 */
record HeldRoom(Integer headcount, int present, List<UUID> named, Map<UUID, Current> standing) {

    /** How many are present once these marks are recorded. */
    int presentWith(Collection<NewMark> changes, UUID siteId) {
        int difference = 0;
        for (NewMark change : changes) {
            Current before = standing.get(change.registrationId());
            if (before != null && before.status().wasThere() && siteId.equals(before.siteId())) {
                difference--;
            }
            if (change.status().wasThere()) {
                difference++;
            }
        }
        return present + difference;
    }
}

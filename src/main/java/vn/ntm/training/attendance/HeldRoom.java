package vn.ntm.training.attendance;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.attendance.AttendanceMarks.Current;

/**
 * A room while its roll is handed in, with what was said before. Nobody else changes it until the end of the transaction.
 *
 * @param sessionId the session that the roll is of
 * @param headcount as last declared, null when never
 * @param present people who were in the room in the session
 * @param named of the people on the roll those who are confirmed registrations of the class
 * @param counting what is known of them before the roll is recorded
 */
record HeldRoom(UUID sessionId, UUID siteId, Integer headcount, int present, List<UUID> named, CountingState counting) {

    /** Registration → its mark in the session, of those who have one. */
    Map<UUID, Current> standing() {
        return counting.marks().stream()
                .filter(mark -> mark.sessionId().equals(sessionId))
                .collect(toMap(Current::registrationId, mark -> mark));
    }

    /** How many are present once these marks are recorded. */
    int presentWith(Collection<NewMark> changes) {
        Map<UUID, Current> standing = standing();
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

    /** What is known of the people once these marks are recorded. */
    CountingState countingWith(Collection<NewMark> changes) {
        return counting.with(changes, sessionId, siteId);
    }
}

package vn.ntm.training.attendance;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.shared.Ids;

/**
 * A mark of a roll, about to be recorded.
 *
 * @param capturedAt when it was tapped on a phone, by its clock; null when it is said at the time it is recorded
 * @param supersedes the mark that stood before, null for the first one
 */
record NewMark(UUID id, UUID registrationId, MarkStatus status, Integer minutes, Instant capturedAt, UUID supersedes) {

    NewMark(RollInput.Mark said, Current stands) {
        this(said.registrationId(), said.status(), said.minutes(), null, stands);
    }

    NewMark(UUID registrationId, MarkStatus status, Integer minutes, Instant capturedAt, Current stands) {
        this(Ids.next(), registrationId, status, minutes, capturedAt, stands == null ? null : stands.id());
    }

    /** As it stands once it is recorded. */
    Current standing(UUID sessionId, UUID siteId) {
        return new Current(id, registrationId, sessionId, siteId, statusName(), minutes);
    }

    String statusName() {
        return status.name();
    }
}

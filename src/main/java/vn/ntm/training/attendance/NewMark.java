package vn.ntm.training.attendance;

import java.util.UUID;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.shared.Ids;

/**
 * A mark of a roll, about to be recorded.
 *
 * @param supersedes the mark that stood before, null for the first one
 */
record NewMark(UUID id, UUID registrationId, MarkStatus status, Integer minutes, UUID supersedes) {

    NewMark(RollInput.Mark said, Current stands) {
        this(Ids.next(), said.registrationId(), said.status(), said.minutes(), stands == null ? null : stands.id());
    }

    String statusName() {
        return status.name();
    }
}

package vn.ntm.training.attendance;

import java.util.UUID;
import vn.ntm.training.shared.Ids;

/** A mark of a roll, about to be recorded. */
record NewMark(UUID id, UUID registrationId, MarkStatus status, Integer minutes) {

    NewMark(RollInput.Mark mark) {
        this(Ids.next(), mark.registrationId(), mark.status(), mark.minutes());
    }

    String statusName() {
        return status.name();
    }
}

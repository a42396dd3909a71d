package vn.ntm.training.course.joining;

import java.time.Instant;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.RegistrationMode;

/**
 * All that decides what somebody can do about a class.
 *
 * @param opensAt when registration begins; null: it has
 * @param endsAt when it ends; null: not known yet
 * @param seatsLeft null: no limit
 * @param own null: not on the list
 */
record Situation(
        ClassStatus status,
        RegistrationMode mode,
        Instant opensAt,
        Instant endsAt,
        Integer seatsLeft,
        Viewer viewer,
        OwnPlace.State own,
        Instant now) {

    boolean isOver() {
        return status == ClassStatus.HELD || status == ClassStatus.CLOSED;
    }

    boolean isNotYetOpen() {
        return opensAt != null && now.isBefore(opensAt);
    }

    boolean isPastEnd() {
        return endsAt != null && !now.isBefore(endsAt);
    }

    boolean isFull() {
        return seatsLeft != null && seatsLeft <= 0;
    }
}

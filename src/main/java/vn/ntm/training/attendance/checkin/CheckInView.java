package vn.ntm.training.attendance.checkin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.attendance.MarkStatus;

/**
 * What was recorded of somebody who checked in, told to nobody else.
 *
 * @param checkedInAt when the person checked in first
 * @param enough whether the class takes a check-in for enough; otherwise it is kept to be compared with the roll
 * @param attendance what stands for the person in the session; null: nothing yet. Another than PRESENT is what a roll says
 * @param repeated whether it had been recorded before
 */
public record CheckInView(
        UUID id,
        UUID sessionId,
        UUID registrationId,
        String classCode,
        String classTitle,
        int ordinal,
        Instant startsAt,
        Instant endsAt,
        Instant checkedInAt,
        Means means,
        boolean enough,
        MarkStatus attendance,
        @JsonIgnore boolean repeated) {

    /** A roll says that the person was not there. */
    @JsonIgnore
    public boolean isContradicted() {
        return attendance != null && !attendance.wasThere();
    }
}

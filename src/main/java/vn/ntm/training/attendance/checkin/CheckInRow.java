package vn.ntm.training.attendance.checkin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.attendance.MarkStatus;

/**
 * What is known of somebody in a session besides the roll, and what the roll says.
 *
 * @param unit as it was printed when the person registered
 * @param checkedInAt null: the person did not check in
 * @param means of the check-in: LINK, QR or CODE
 * @param clickedAt when the person first pressed the way into the online room, which is no presence; null: never
 * @param attendance what stands; null: nothing
 * @param basis of what stands: ROLL, CHECK_IN, JOIN_LOG or IMPORT
 * @param disagrees whether the person checked in and what stands says that the person was not there
 */
public record CheckInRow(
        UUID registrationId,
        String fullName,
        String unit,
        Instant checkedInAt,
        String means,
        Instant clickedAt,
        String attendance,
        String basis,
        Boolean disagrees) {

    /** What stands; null: nothing. */
    @JsonIgnore
    public MarkStatus mark() {
        return attendance == null ? null : MarkStatus.valueOf(attendance);
    }

    /** How the person checked in; null: not at all. */
    @JsonIgnore
    public Means way() {
        return means == null ? null : Means.valueOf(means);
    }
}

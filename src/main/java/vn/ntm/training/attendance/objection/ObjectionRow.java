package vn.ntm.training.attendance.objection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.attendance.MarkStatus;

/**
 * An objection as its desk sees it, with what is known of the person in the session.
 *
 * @param siteId the room; null when no room is known
 * @param unit where the person belongs; null: the Ministry
 * @param disputed what stood when it was sent, disputedMinutes with it; null: nothing
 * @param attendance what stands now, minutes, basis and reason with it; null: nothing
 * @param checkedInAt when the person checked in; null: not at all
 * @param sheets pictures of the signed sheet of the room
 * @param granted what stands by its acceptance
 * @param answer why it was rejected
 * @param endedAt when it was answered or withdrawn, endedBy by whom; null while it waits
 */
public record ObjectionRow(
        UUID id,
        UUID classId,
        UUID sessionId,
        Integer ordinal,
        Instant startsAt,
        UUID siteId,
        String siteName,
        UUID registrationId,
        String fullName,
        String unit,
        String state,
        String text,
        Instant raisedAt,
        String disputed,
        Integer disputedMinutes,
        String attendance,
        Integer minutes,
        String basis,
        String reason,
        Instant checkedInAt,
        Long sheets,
        String granted,
        String answer,
        Instant endedAt,
        String endedBy) {

    @JsonIgnore
    public ObjectionState stands() {
        return ObjectionState.valueOf(state);
    }

    @JsonIgnore
    public boolean isOpen() {
        return stands() == ObjectionState.OPEN;
    }

    @JsonIgnore
    public MarkStatus disputedMark() {
        return mark(disputed);
    }

    @JsonIgnore
    public MarkStatus currentMark() {
        return mark(attendance);
    }

    @JsonIgnore
    public MarkStatus grantedMark() {
        return mark(granted);
    }

    /** It stands in the history of the roll of the room; of the session, where no room is known. */
    String auditKind() {
        return siteId == null ? "session" : "roll";
    }

    String auditSubject() {
        return siteId == null ? sessionId.toString() : sessionId + "_" + siteId;
    }

    private static MarkStatus mark(String name) {
        return name == null ? null : MarkStatus.valueOf(name);
    }
}

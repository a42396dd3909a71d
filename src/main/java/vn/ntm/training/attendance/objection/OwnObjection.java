package vn.ntm.training.attendance.objection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.attendance.MarkStatus;

/**
 * An objection as the person who sent it sees it.
 *
 * @param disputed what stood when it was sent; null: nothing
 * @param granted what stands by its acceptance; null as long as it was not accepted
 * @param answer why it was rejected; null when it was not
 * @param endedAt when it was answered or withdrawn; null while it waits
 */
public record OwnObjection(
        UUID id,
        UUID classId,
        UUID sessionId,
        Integer ordinal,
        Instant startsAt,
        String state,
        String text,
        String disputed,
        Instant raisedAt,
        String granted,
        String answer,
        Instant endedAt) {

    @JsonIgnore
    public ObjectionState stands() {
        return ObjectionState.valueOf(state);
    }

    @JsonIgnore
    public MarkStatus disputedMark() {
        return disputed == null ? null : MarkStatus.valueOf(disputed);
    }

    @JsonIgnore
    public MarkStatus grantedMark() {
        return granted == null ? null : MarkStatus.valueOf(granted);
    }
}

package vn.ntm.training.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.reminder.channel.Channel;

/**
 * A message on the board; addresses are not shown.
 *
 * @param classId what it is about; null: no class
 * @param person for whom it is; null: for a desk, or the reader may not see this person any more
 * @param unitId whose desk it is for; null: it is for a person, or the contact of a room
 * @param room whose contact it is for; null: it is not
 * @param nextAttemptAt when it is tried next; null when it is not
 * @param reached PERSON, or CONTACT when the desk of the unit got it; null: nobody yet
 * @param error why the last attempt failed: a code, then what the other side said; null: it did not
 * @param settledAt when it was sent, failed or was given up; null: not yet
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MessageView(
        UUID id,
        MessageKind kind,
        Channel channel,
        MessageStatus status,
        UUID classId,
        String classCode,
        String person,
        Long unitId,
        String unit,
        String room,
        Instant dueAt,
        Instant nextAttemptAt,
        int attempts,
        String reached,
        String error,
        Instant createdAt,
        Instant settledAt) {

    /** The part of {@link #error} that the product has words for. */
    public String errorCode() {
        return error == null ? null : error.split(" ", 2)[0];
    }

    /** What the other side said; null: nothing. */
    public String errorSaid() {
        return error != null && error.contains(" ") ? error.split(" ", 2)[1] : null;
    }
}

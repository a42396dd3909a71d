package vn.ntm.training.reminder.outbox;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.reminder.MessageKind;

/**
 * A message to somebody about a class.
 *
 * @param sessionId the session it is about; null: the next one
 * @param registrationId the registration it is about; null: none
 * @param occasion what makes it another message than the last of its kind about the same thing
 * @param due when it is to go out; null: at once
 * @param notAfter when it becomes pointless; null: when the session begins
 */
public record NewMessage(
        MessageKind kind,
        UUID traineeId,
        UUID classId,
        UUID sessionId,
        UUID registrationId,
        String occasion,
        Instant due,
        Instant notAfter) {

    /** Recipient, kind, subject and occasion: there is at most one message of each. */
    String dedupeKey() {
        return String.join(
                ":",
                kind.name(),
                traineeId.toString(),
                String.valueOf(registrationId == null ? sessionId == null ? classId : sessionId : registrationId),
                occasion);
    }
}

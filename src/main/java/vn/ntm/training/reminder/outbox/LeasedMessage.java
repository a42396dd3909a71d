package vn.ntm.training.reminder.outbox;

import java.util.UUID;
import vn.ntm.training.reminder.MessageKind;

/**
 * A message that one worker may send now.
 *
 * @param owner of the lease
 * @param traineeId null: it goes to a desk, or the contact of a room
 * @param classId null: it is about no class
 * @param attempts how often it was tried, this time included
 * @param secondsLeft until it becomes pointless, counted from when it was leased; null: it never does
 */
public record LeasedMessage(
        UUID id,
        UUID owner,
        MessageKind kind,
        UUID traineeId,
        UUID classId,
        UUID sessionId,
        UUID registrationId,
        int attempts,
        Double secondsLeft) {}

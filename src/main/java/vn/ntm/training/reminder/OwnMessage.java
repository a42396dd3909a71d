package vn.ntm.training.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.reminder.channel.Channel;

/**
 * A message as the person sees it whom it was for.
 *
 * @param at when it was sent or given up; of one that waits, when it is due
 * @param throughContact whether it is told to the desk of the unit, to be passed on
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OwnMessage(
        UUID id,
        MessageKind kind,
        Channel channel,
        MessageStatus status,
        UUID classId,
        String classCode,
        String classTitle,
        Instant at,
        boolean throughContact) {}

package vn.ntm.training.reminder.channel;

import java.util.UUID;

/**
 * A message as it goes out.
 *
 * @param id stable over all attempts: receivers tell doubles by it
 * @param to an e-mail address, or a phone number in E.164
 * @param subject one line; control characters in it are taken out
 * @param html the same as {@code text}; null where the channel takes plain text only
 */
public record Letter(UUID id, String kind, String to, String toName, String subject, String text, String html) {

    @Override
    public String toString() {
        // No address and no name in a log.
        return "Letter " + id;
    }
}

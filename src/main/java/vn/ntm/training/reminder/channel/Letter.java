package vn.ntm.training.reminder.channel;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * A message as it goes out.
 *
 * @param id stable over all attempts: receivers tell doubles by it
 * @param to an e-mail address, or a phone number in E.164
 * @param subject one line; control characters in it are taken out
 * @param html the same as {@code text}; null where the channel takes plain text only
 * @param calendar entries for the calendar of the recipient, the one to be shown first
 * @param unsubscribe where messages of this kind are turned off without signing in; null: they are not optional
 */
public record Letter(
        UUID id,
        String kind,
        String to,
        String toName,
        String subject,
        String text,
        String html,
        List<CalendarPart> calendar,
        URI unsubscribe) {

    public Letter(UUID id, String kind, String to, String toName, String subject, String text, String html) {
        this(id, kind, to, toName, subject, text, html, List.of(), null);
    }

    public Letter with(List<CalendarPart> entries) {
        return new Letter(id, kind, to, toName, subject, text, html, entries, unsubscribe);
    }

    @Override
    public String toString() {
        // No address and no name in a log.
        return "Letter " + id;
    }
}

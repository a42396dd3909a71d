package vn.ntm.training.reminder.template;

import java.time.Instant;
import java.util.UUID;

/**
 * A text that a unit wrote.
 *
 * @param shortText null: the text of the product
 * @param brokenAt since when it is not used, because it cannot be read any more; null: it can
 */
record MessageTemplate(
        UUID id,
        String subject,
        String body,
        String shortText,
        int version,
        Instant changedAt,
        String changedBy,
        Instant brokenAt) {

    MessageTemplateInput text() {
        return new MessageTemplateInput(subject, body, shortText);
    }
}

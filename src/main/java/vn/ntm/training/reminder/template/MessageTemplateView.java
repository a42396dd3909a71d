package vn.ntm.training.reminder.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import vn.ntm.training.reminder.MessageKind;

/**
 * What a unit says in messages of one kind and language.
 *
 * @param unitId null: the Ministry
 * @param own whether the unit wrote it; else it is the text of the product
 * @param brokenAt since when the text of the product is used instead, because this one cannot be read any more; null: it can
 * @param version 0 for the text of the product
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MessageTemplateView(
        Long unitId,
        MessageKind kind,
        String language,
        boolean own,
        String subject,
        String body,
        String shortText,
        Instant brokenAt,
        Instant changedAt,
        String changedBy,
        int version) {

    static MessageTemplateView standard(TemplateKey key) {
        MessageTemplateInput text = StandardTexts.of(key.kind(), key.language());
        return new MessageTemplateView(
                key.unitId(),
                key.kind(),
                key.language().code(),
                false,
                text.subject(),
                text.body(),
                text.shortText(),
                null,
                null,
                null,
                0);
    }

    static MessageTemplateView of(TemplateKey key, MessageTemplate template) {
        return new MessageTemplateView(
                key.unitId(),
                key.kind(),
                key.language().code(),
                true,
                template.subject(),
                template.body(),
                template.shortText(),
                template.brokenAt(),
                template.changedAt(),
                template.changedBy(),
                template.version());
    }
}

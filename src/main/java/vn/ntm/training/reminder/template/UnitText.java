package vn.ntm.training.reminder.template;

import java.util.Optional;

/**
 * What a unit says in a message, ready to be filled in.
 *
 * @param shortText of SMS and Zalo; null: the text of the product
 */
public record UnitText(TemplateText subject, TemplateText body, TemplateText shortText) {

    /** Empty when a part of it cannot be read. */
    public static Optional<UnitText> of(MessageTemplateInput written) {
        boolean isShort = written.shortText() != null;
        return TemplateText.read(written.subject()) instanceof TemplateText subject
                        && TemplateText.read(written.body()) instanceof TemplateText body
                        && TemplateText.read(isShort ? written.shortText() : "") instanceof TemplateText shortText
                ? Optional.of(new UnitText(subject, body, isShort ? shortText : null))
                : Optional.empty();
    }
}

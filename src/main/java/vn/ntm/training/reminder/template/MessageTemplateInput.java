package vn.ntm.training.reminder.template;

import java.text.Normalizer;
import vn.ntm.training.shared.input.InputCheck;

/**
 * A text as somebody wants it.
 *
 * @param shortText of SMS and Zalo; blank: the text of the product
 */
public record MessageTemplateInput(String subject, String body, String shortText) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 4_000;
    private static final int LONGEST_SHORT_TEXT = 300;

    /** As it is stored. @throws vn.ntm.training.shared.problem.InvalidInput with the place of what is wrong */
    public MessageTemplateInput checked() {
        var check = new InputCheck();
        var clean = new MessageTemplateInput(
                line(check, "subject", subject, LONGEST_SUBJECT),
                lines(check, "body", body, LONGEST_BODY),
                line(check, "shortText", shortText, LONGEST_SHORT_TEXT));
        check.required("subject", clean.subject);
        check.required("body", clean.body);
        check.done();
        return clean;
    }

    /** A line end in it is told, and not made a space: it may be an attempt to begin a header. */
    private static String line(InputCheck check, String field, String text, int longest) {
        if (text != null && text.strip().matches("(?s).*[\r\n].*")) {
            check.that(false, field, "template.line-end");
        }
        return lines(check, field, text, longest);
    }

    private static String lines(InputCheck check, String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\r\n?", "\n")
                .replace('\t', ' ')
                .strip();
        check.that(clean.codePointCount(0, clean.length()) <= longest, field, "input.too-long", longest);
        if (TemplateText.read(clean) instanceof TemplateFault fault) {
            check.that(false, field, fault.code(), fault.line(), fault.column(), fault.what());
        }
        return clean;
    }
}

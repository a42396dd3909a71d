package vn.ntm.training.reminder.template;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * A text as somebody typed it.
 *
 * @param classCode of the class to try it out with
 */
public record MessageTemplateForm(
        String unit, String language, String version, String subject, String body, String shortText, String classCode) {

    static MessageTemplateForm of(MultivaluedMap<String, String> form) {
        return new MessageTemplateForm(
                text(form, "unit"),
                text(form, "language"),
                text(form, "version"),
                text(form, "subject"),
                text(form, "body"),
                text(form, "shortText"),
                text(form, "classCode"));
    }

    static MessageTemplateForm of(MessageTemplateView view) {
        return new MessageTemplateForm(
                view.unitId() == null ? "" : view.unitId().toString(),
                view.language(),
                String.valueOf(view.version()),
                view.subject(),
                view.body(),
                view.shortText(),
                "");
    }

    MessageTemplateInput input() {
        return new MessageTemplateInput(subject, body, shortText).checked();
    }

    /** Whether it was begun with this version. */
    public boolean isOf(int stored) {
        return String.valueOf(stored).equals(version);
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        String text = form.getFirst(name);
        return text == null ? "" : text;
    }
}

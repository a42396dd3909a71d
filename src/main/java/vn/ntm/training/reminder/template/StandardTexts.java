package vn.ntm.training.reminder.template;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.MessageTexts;
import vn.ntm.training.shared.text.Language;

/** The texts of the product as templates: what somebody who writes an own one begins with. */
final class StandardTexts {

    private static final Set<MessageKind> WITH_REASON = EnumSet.of(
            MessageKind.REGISTRATION_REJECTED,
            MessageKind.REGISTRATION_CANCELLED,
            MessageKind.CLASS_CANCELLED,
            MessageKind.OBJECTION_ACCEPTED,
            MessageKind.OBJECTION_REJECTED);

    private StandardTexts() {}

    static MessageTemplateInput of(MessageKind kind, Language language) {
        MessageTexts texts = MessageBundles.get(MessageTexts.class, Localized.Literal.of(language.code()));
        String name = Placeholder.NAME.written(language);
        String code = Placeholder.CLASS_CODE.written(language);
        String title = Placeholder.CLASS_TITLE.written(language);
        String starts = Placeholder.STARTS.written(language);
        boolean namesSessions = kind == MessageKind.SESSION_REMINDER || kind == MessageKind.SESSION_CHANGED;
        List<String> lines = new ArrayList<>();
        lines.add(texts.greeting(Placeholder.RECIPIENT.written(language)));
        lines.add("");
        lines.add(texts.news(kind, name));
        if (WITH_REASON.contains(kind)) {
            lines.add(texts.reason(Placeholder.REASON.written(language)));
        }
        if (kind == MessageKind.SEAT_OFFERED) {
            lines.add(texts.answerUntil(Placeholder.DEADLINE.written(language)));
        }
        lines.add("");
        lines.add(
                namesSessions
                        ? Placeholder.SESSIONS.written(language)
                        : texts.trainingClass(title, code) + "\n" + texts.starts(starts));
        lines.add(Placeholder.LINK.written(language));
        String body = String.join("\n", lines);
        return new MessageTemplateInput(
                texts.subject(kind, code, title), body, texts.shortStart(kind, code, starts) + " " + title);
    }
}

package vn.ntm.training.reminder.template;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.MessageTexts;
import vn.ntm.training.shared.text.Language;

/** The texts of the product as templates: what somebody who writes an own one begins with. */
final class StandardTexts {

    private StandardTexts() {}

    static MessageTemplateInput of(MessageKind kind, Language language) {
        MessageTexts texts = MessageBundles.get(MessageTexts.class, Localized.Literal.of(language.code()));
        String name = Placeholder.NAME.written(language);
        String code = Placeholder.CLASS_CODE.written(language);
        String title = Placeholder.CLASS_TITLE.written(language);
        String starts = Placeholder.STARTS.written(language);
        boolean namesSessions = kind == MessageKind.SESSION_REMINDER || kind == MessageKind.SESSION_CHANGED;
        String body = String.join(
                "\n",
                texts.greeting(Placeholder.RECIPIENT.written(language)),
                "",
                texts.news(kind, name),
                texts.reason(Placeholder.REASON.written(language)),
                texts.answerUntil(Placeholder.DEADLINE.written(language)),
                "",
                namesSessions
                        ? Placeholder.SESSIONS.written(language)
                        : texts.trainingClass(title, code) + "\n" + texts.starts(starts),
                Placeholder.LINK.written(language));
        return new MessageTemplateInput(
                texts.subject(kind, code, title), body, texts.shortStart(kind, code, starts) + " " + title);
    }
}

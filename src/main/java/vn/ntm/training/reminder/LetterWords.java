package vn.ntm.training.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.reminder.channel.PlainLetters;
import vn.ntm.training.reminder.template.Placeholder;
import vn.ntm.training.reminder.template.UnitText;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Puts what a message tells into words: those of the organiser where there are some, else those of the product. */
@ApplicationScoped
class LetterWords {

    @Inject
    AccountConfig accounts;

    private OwnAddressHtml html;

    @PostConstruct
    void knowOwnAddress() {
        html = new OwnAddressHtml(
                accounts.publicAddress().resolve("/").toString().replaceFirst("/$", ""));
    }

    /**
     * What the templates show.
     *
     * @param greeted who reads it: the person, or the contact of the unit
     * @param starts of the next session, printed; null: none
     * @param lines the sessions that it names; none: it tells of the class
     * @param unsubscribe where messages of this kind are turned off; null: they are not optional
     */
    record Shown(
            MessageKind kind,
            String greeted,
            String person,
            boolean forContact,
            String code,
            String title,
            String starts,
            String reason,
            String until,
            String address,
            List<SessionLine> lines,
            String unsubscribe) {

        Shown withUnsubscribe(URI turnedOffAt) {
            return turnedOffAt == null
                    ? this
                    : new Shown(
                            kind,
                            greeted,
                            person,
                            forContact,
                            code,
                            title,
                            starts,
                            reason,
                            until,
                            address,
                            lines,
                            turnedOffAt.toString());
        }
    }

    /** Of a mail. */
    record Words(String subject, String text, String html) {}

    @CheckedTemplate(basePath = "Letters")
    static class Templates {
        static native TemplateInstance mailText(Shown letter);

        static native TemplateInstance mailHtml(Shown letter);
    }

    /** @param own what the organiser writes instead of the text of the product */
    Words mail(LetterFacts facts, Shown shown, Language language, Optional<UnitText> own) {
        MessageTexts texts = texts(language);
        if (own.isEmpty()) {
            return new Words(
                    subject(texts, facts, shown.lines()),
                    Templates.mailText(shown).setLocale(language.locale()).render(),
                    Templates.mailHtml(shown).setLocale(language.locale()).render());
        }
        Map<Placeholder, String> values = LetterValues.of(facts, shown, texts);
        String text = own.get().body().letter(values, texts.unknown())
                + (shown.forContact() ? "\n\n" + texts.forContact(shown.person()) : "")
                + "\n\n-- \n"
                + texts.automatic()
                + (shown.unsubscribe() == null ? "" : "\n" + texts.unsubscribe() + "\n" + shown.unsubscribe());
        String subject = own.get().subject().line(values);
        return new Words(subject.isEmpty() ? subject(texts, facts, shown.lines()) : subject, text, html.of(text));
    }

    String subject(LetterFacts facts, List<SessionLine> lines, Language language) {
        return subject(texts(language), facts, lines);
    }

    /** Of a reminder of several sessions their number, of anything else the class. */
    private static String subject(MessageTexts texts, LetterFacts facts, List<SessionLine> lines) {
        return isDigest(facts, lines)
                ? texts.digestSubject(lines.size())
                : texts.subject(facts.kind(), facts.classCode(), facts.classTitle());
    }

    static boolean isDigest(LetterFacts facts, List<SessionLine> lines) {
        return facts.kind() == MessageKind.SESSION_REMINDER && lines.size() > 1;
    }

    /** Of SMS and Zalo: within 160 characters, without accents. */
    String shortText(LetterFacts facts, List<SessionLine> lines, Language language, Optional<UnitText> own) {
        MessageTexts texts = texts(language);
        if (isDigest(facts, lines)) {
            return PlainLetters.shortText(
                    texts.shortDigest(lines.size()),
                    lines.stream()
                            .map(line -> line.code() + " " + line.starts())
                            .collect(Collectors.joining("; ")));
        }
        String written = own.map(UnitText::shortText)
                .map(text -> text.line(LetterValues.of(facts, shown(facts, facts.person(), false, lines), texts)))
                .orElse("");
        if (!written.isEmpty()) {
            return PlainLetters.shortText(written, "");
        }
        String starts = starts(facts);
        return PlainLetters.shortText(
                texts.shortStart(facts.kind(), facts.classCode(), starts == null ? "" : starts), facts.classTitle());
    }

    Shown shown(LetterFacts facts, String greeted, boolean forContact, List<SessionLine> lines) {
        return new Shown(
                facts.kind(),
                PlainLetters.oneLine(greeted),
                PlainLetters.oneLine(facts.person()),
                forContact,
                facts.classCode(),
                PlainLetters.oneLine(facts.classTitle()),
                starts(facts),
                facts.reason() == null ? null : PlainLetters.oneLine(facts.reason()),
                facts.kind() != MessageKind.SEAT_OFFERED || facts.offeredUntil() == null
                        ? null
                        : VietnameseFormat.dateTime(facts.offeredUntil()),
                accounts.publicAddress().resolve("/classes/" + facts.classId()).toString(),
                lines,
                null);
    }

    private static String starts(LetterFacts facts) {
        return facts.startsAt() == null || facts.kind() == MessageKind.CLASS_CANCELLED
                ? null
                : VietnameseFormat.dateTime(facts.startsAt());
    }

    private static MessageTexts texts(Language language) {
        return MessageBundles.get(MessageTexts.class, Localized.Literal.of(language.code()));
    }
}

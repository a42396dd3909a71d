package vn.ntm.training.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.course.calendar.Participant;
import vn.ntm.training.reminder.channel.CalendarPart;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.reminder.channel.Letter;
import vn.ntm.training.reminder.channel.PlainLetters;
import vn.ntm.training.reminder.channel.ReminderConfig;
import vn.ntm.training.reminder.outbox.Addressed;
import vn.ntm.training.reminder.outbox.LeasedMessage;
import vn.ntm.training.reminder.outbox.LetterWriting;
import vn.ntm.training.reminder.preference.Wish;
import vn.ntm.training.reminder.preference.Wishes;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * Writes messages and finds who they reach: the person by e-mail, else the desk of the unit by e-mail, else the person's
 * telephone, as far as a gateway is set up.
 */
@ApplicationScoped
class Letters implements LetterWriting {

    static final String NO_ADDRESS = "outbox.no-address";

    private static final Set<MessageKind> NAMING =
            EnumSet.of(MessageKind.SESSION_REMINDER, MessageKind.SESSION_CHANGED);

    @Inject
    LetterFactsReader reader;

    @Inject
    SessionLineReader sessions;

    @Inject
    Invitations invitations;

    @Inject
    Wishes wishes;

    @Inject
    ReminderConfig config;

    @Inject
    AccountConfig accounts;

    /**
     * What the templates show.
     *
     * @param greeted who reads it: the person, or the contact of the unit
     * @param starts of the next session, printed; null: none
     * @param lines the sessions that it names; none: it tells of the class
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
            List<SessionLine> lines) {}

    @CheckedTemplate(basePath = "Letters")
    static class Templates {
        static native TemplateInstance mailText(Shown letter);

        static native TemplateInstance mailHtml(Shown letter);
    }

    @Override
    public Addressed write(LeasedMessage message, Channel channel) {
        Wish wish = wishes.of(message);
        if (wish.isUnwanted()) {
            return new Addressed.Unwanted();
        }
        List<SessionLine> lines = NAMING.contains(message.kind()) ? sessions.of(message) : List.of();
        if (message.kind() == MessageKind.SESSION_REMINDER && lines.isEmpty()) {
            return new Addressed.Pointless();
        }
        return reader.of(message)
                .map(facts -> elsewhere(facts, wish, channel)
                        .orElseGet(() -> channel == Channel.EMAIL
                                ? mail(message, facts, lines, wish)
                                : shortText(message, facts, lines)))
                .orElse(new Addressed.Nobody(NO_ADDRESS));
    }

    /** The channel that the person chose, when it is another and reaches them. */
    private Optional<Addressed> elsewhere(LetterFacts facts, Wish wish, Channel channel) {
        return Optional.ofNullable(wish.channel())
                .filter(chosen -> chosen != channel)
                .filter(chosen -> switch (chosen) {
                    case EMAIL -> facts.email() != null;
                    case SMS -> facts.phone() != null && config.sms().isOn();
                    case ZALO -> facts.phone() != null && config.zalo().isOn();
                })
                .map(Addressed.Elsewhere::new);
    }

    private Addressed mail(LeasedMessage message, LetterFacts facts, List<SessionLine> lines, Wish wish) {
        if (facts.email() == null && facts.contactEmail() == null) {
            return byTelephone(facts);
        }
        boolean toContact = facts.email() == null;
        Language language = toContact ? facts.contactLanguage() : facts.language();
        Shown shown = shown(facts, toContact ? facts.contact() : facts.person(), toContact, lines);
        var letter = new Letter(
                message.id(),
                facts.kind().name(),
                toContact ? facts.contactEmail() : facts.email(),
                shown.greeted(),
                subject(texts(language), facts, lines),
                Templates.mailText(shown).setLocale(language.locale()).render(),
                Templates.mailHtml(shown).setLocale(language.locale()).render());
        return new Addressed.Ready(
                toContact ? letter : letter.with(entries(message, letter, language), wish.unsubscribe()), toContact);
    }

    /** For the person only: a desk does not go to the sessions of others. */
    private List<CalendarPart> entries(LeasedMessage message, Letter letter, Language language) {
        return invitations.of(message, new Participant(letter.toName(), letter.to()), language);
    }

    private Addressed byTelephone(LetterFacts facts) {
        if (facts.phone() != null && config.zalo().isOn()) {
            return new Addressed.Elsewhere(Channel.ZALO);
        }
        return facts.phone() != null && config.sms().isOn()
                ? new Addressed.Elsewhere(Channel.SMS)
                : new Addressed.Nobody(NO_ADDRESS);
    }

    /** Of a reminder of several sessions their number, of anything else the class. */
    private static String subject(MessageTexts texts, LetterFacts facts, List<SessionLine> lines) {
        return isDigest(facts, lines)
                ? texts.digestSubject(lines.size())
                : texts.subject(facts.kind(), facts.classCode(), facts.classTitle());
    }

    private static boolean isDigest(LetterFacts facts, List<SessionLine> lines) {
        return facts.kind() == MessageKind.SESSION_REMINDER && lines.size() > 1;
    }

    private Addressed shortText(LeasedMessage message, LetterFacts facts, List<SessionLine> lines) {
        if (facts.phone() == null) {
            return new Addressed.Nobody(NO_ADDRESS);
        }
        String starts = starts(facts);
        MessageTexts texts = texts(facts.language());
        String text = isDigest(facts, lines)
                ? PlainLetters.shortText(
                        texts.shortDigest(lines.size()),
                        lines.stream()
                                .map(line -> line.code() + " " + line.starts())
                                .collect(Collectors.joining("; ")))
                : PlainLetters.shortText(
                        texts.shortStart(facts.kind(), facts.classCode(), starts == null ? "" : starts),
                        facts.classTitle());
        return new Addressed.Ready(
                new Letter(
                        message.id(),
                        facts.kind().name(),
                        facts.phone(),
                        facts.person(),
                        subject(texts, facts, lines),
                        text,
                        null),
                false);
    }

    private Shown shown(LetterFacts facts, String greeted, boolean forContact, List<SessionLine> lines) {
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
                lines);
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

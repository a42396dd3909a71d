package vn.ntm.training.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import vn.ntm.training.reminder.desk.DeskLetters;
import vn.ntm.training.reminder.outbox.Addressed;
import vn.ntm.training.reminder.outbox.LeasedMessage;
import vn.ntm.training.reminder.outbox.LetterWriting;
import vn.ntm.training.reminder.preference.Wish;
import vn.ntm.training.reminder.preference.Wishes;
import vn.ntm.training.reminder.template.Placeholder;
import vn.ntm.training.reminder.template.TemplateKey;
import vn.ntm.training.reminder.template.UnitText;
import vn.ntm.training.reminder.template.UnitTexts;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * Writes messages and finds who they reach: the person by e-mail, else the desk of the unit by e-mail, else the person's
 * telephone, as far as a gateway is set up.
 */
@ApplicationScoped
class Letters implements LetterWriting {

    static final String NO_ADDRESS = "outbox.no-address";

    static final Set<MessageKind> NAMING = EnumSet.of(MessageKind.SESSION_REMINDER, MessageKind.SESSION_CHANGED);

    @Inject
    LetterFactsReader reader;

    @Inject
    SessionLineReader sessions;

    @Inject
    DeskLetters desks;

    @Inject
    Invitations invitations;

    @Inject
    Wishes wishes;

    @Inject
    ReminderConfig config;

    @Inject
    AccountConfig accounts;

    @Inject
    UnitTexts unitTexts;

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

    /** @param html null where the channel takes plain text only */
    record Words(String subject, String text, String html) {}

    @CheckedTemplate(basePath = "Letters")
    static class Templates {
        static native TemplateInstance mailText(Shown letter);

        static native TemplateInstance mailHtml(Shown letter);
    }

    @Override
    public Addressed write(LeasedMessage message, Channel channel) {
        if (message.traineeId() == null) {
            return desks.write(message, channel);
        }
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
        Words words = mail(facts, shown, language, own(facts, lines, language));
        var letter = new Letter(
                message.id(),
                facts.kind().name(),
                toContact ? facts.contactEmail() : facts.email(),
                shown.greeted(),
                words.subject(),
                words.text(),
                words.html());
        return new Addressed.Ready(
                toContact ? letter : letter.with(entries(message, letter, language), wish.unsubscribe()), toContact);
    }

    /** For the person only: a desk does not go to the sessions of others. */
    private List<CalendarPart> entries(LeasedMessage message, Letter letter, Language language) {
        return invitations.of(message, new Participant(letter.toName(), letter.to()), language);
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
                + texts.automatic();
        String subject = own.get().subject().line(values);
        return new Words(subject.isEmpty() ? subject(texts, facts, shown.lines()) : subject, text, html.of(text));
    }

    /** None for a reminder of several sessions: they may be of several organisers. */
    private Optional<UnitText> own(LetterFacts facts, List<SessionLine> lines, Language language) {
        return isDigest(facts, lines)
                ? Optional.empty()
                : unitTexts.find(new TemplateKey(facts.organiserUnitId(), facts.kind(), language));
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
        Language language = facts.language();
        return new Addressed.Ready(
                new Letter(
                        message.id(),
                        facts.kind().name(),
                        facts.phone(),
                        facts.person(),
                        subject(texts(language), facts, lines),
                        shortText(facts, lines, language, own(facts, lines, language)),
                        null),
                false);
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
                accounts.publicAddress().resolve(path(facts, forContact)).toString(),
                lines);
    }

    /** Materials and certificates are shown to those only who take part. */
    private static String path(LetterFacts facts, boolean forContact) {
        String ofClass = "/classes/" + facts.classId();
        return switch (facts.kind()) {
            case MATERIAL_ADDED -> forContact ? ofClass + "/materials" : "/my-trainings/materials?class=" + facts.classId();
            case CERTIFICATE_READY -> "/my-trainings/certificates";
            default -> ofClass;
        };
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

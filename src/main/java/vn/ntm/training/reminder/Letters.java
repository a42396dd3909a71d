package vn.ntm.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ntm.training.course.calendar.Participant;
import vn.ntm.training.reminder.channel.CalendarPart;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.reminder.channel.Letter;
import vn.ntm.training.reminder.channel.ReminderConfig;
import vn.ntm.training.reminder.desk.DeskLetters;
import vn.ntm.training.reminder.outbox.Addressed;
import vn.ntm.training.reminder.outbox.LeasedMessage;
import vn.ntm.training.reminder.outbox.LetterWriting;
import vn.ntm.training.reminder.preference.Wish;
import vn.ntm.training.reminder.preference.Wishes;
import vn.ntm.training.reminder.template.TemplateKey;
import vn.ntm.training.reminder.template.UnitText;
import vn.ntm.training.reminder.template.UnitTexts;
import vn.ntm.training.shared.text.Language;

/**
 * Finds who messages reach: the person by e-mail, else the desk of the unit by e-mail, else the person's
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
    LetterWords words;

    @Inject
    UnitTexts unitTexts;

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
        LetterWords.Shown shown = words.shown(facts, toContact ? facts.contact() : facts.person(), toContact, lines)
                .withUnsubscribe(toContact ? null : wish.unsubscribe());
        LetterWords.Words said = words.mail(facts, shown, language, own(facts, lines, language));
        var letter = new Letter(
                message.id(),
                facts.kind().name(),
                toContact ? facts.contactEmail() : facts.email(),
                shown.greeted(),
                said.subject(),
                said.text(),
                said.html());
        return new Addressed.Ready(
                toContact ? letter : letter.with(entries(message, letter, language), wish.unsubscribe()), toContact);
    }

    /** For the person only: a desk does not go to the sessions of others. */
    private List<CalendarPart> entries(LeasedMessage message, Letter letter, Language language) {
        return invitations.of(message, new Participant(letter.toName(), letter.to()), language);
    }

    /** None for a reminder of several sessions: they may be of several organisers. */
    private Optional<UnitText> own(LetterFacts facts, List<SessionLine> lines, Language language) {
        return LetterWords.isDigest(facts, lines)
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
                        words.subject(facts, lines, language),
                        words.shortText(facts, lines, language, own(facts, lines, language)),
                        null),
                false);
    }
}

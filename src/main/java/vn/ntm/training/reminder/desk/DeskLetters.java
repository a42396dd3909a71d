package vn.ntm.training.reminder.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.reminder.channel.Letter;
import vn.ntm.training.reminder.channel.PlainLetters;
import vn.ntm.training.reminder.channel.ReminderConfig;
import vn.ntm.training.reminder.outbox.Addressed;
import vn.ntm.training.reminder.outbox.LeasedMessage;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Writes what desks are told: to the desk by e-mail; to the contact of a room whose unit has none by telephone, where that is set up. */
@ApplicationScoped
public class DeskLetters {

    private static final String NO_ADDRESS = "outbox.no-address";

    @Inject
    DeskFactsReader reader;

    @Inject
    DeskNews news;

    @Inject
    ReminderConfig config;

    @Inject
    AccountConfig accounts;

    @Inject
    Clock clock;

    /**
     * What the templates show.
     *
     * @param greeted who reads it; null: not known by name
     * @param code null: it is about no class
     */
    record Shown(String greeted, String code, String title, List<ShownLine> lines) {}

    /** @param address null: it leads nowhere */
    record ShownLine(String text, String address) {}

    @CheckedTemplate(basePath = "DeskLetters")
    static class Templates {
        static native TemplateInstance mailText(Shown letter);

        static native TemplateInstance mailHtml(Shown letter);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Addressed write(LeasedMessage message, Channel channel) {
        return reader.of(message)
                .map(facts -> write(facts, channel, texts(facts.language())))
                .orElse(new Addressed.Pointless());
    }

    private Addressed write(DeskFacts facts, Channel channel, DeskTexts texts) {
        List<DeskNews.Line> lines = news.lines(facts, texts);
        if (lines.isEmpty()) {
            return new Addressed.Pointless();
        }
        if (channel != Channel.EMAIL) {
            return shortText(facts, texts, lines);
        }
        return facts.email() == null ? byTelephone(facts) : mail(facts, texts, lines);
    }

    private Addressed mail(DeskFacts facts, DeskTexts texts, List<DeskNews.Line> lines) {
        var shown = new Shown(
                facts.contact() == null ? null : PlainLetters.oneLine(facts.contact()),
                facts.code(),
                facts.title() == null ? null : PlainLetters.oneLine(facts.title()),
                lines.stream().map(this::shown).toList());
        var locale = facts.language().locale();
        return ready(
                facts,
                facts.email(),
                texts,
                Templates.mailText(shown).setLocale(locale).render(),
                Templates.mailHtml(shown).setLocale(locale).render());
    }

    private ShownLine shown(DeskNews.Line line) {
        return new ShownLine(
                line.text(),
                line.path() == null
                        ? null
                        : accounts.publicAddress().resolve(line.path()).toString());
    }

    /** Only what is for the contact of a room, and that is its roll. */
    private Addressed byTelephone(DeskFacts facts) {
        if (facts.phone() == null) {
            return new Addressed.Nobody(NO_ADDRESS);
        }
        if (config.zalo().isOn()) {
            return new Addressed.Elsewhere(Channel.ZALO);
        }
        return config.sms().isOn() ? new Addressed.Elsewhere(Channel.SMS) : new Addressed.Nobody(NO_ADDRESS);
    }

    private Addressed shortText(DeskFacts facts, DeskTexts texts, List<DeskNews.Line> lines) {
        if (facts.phone() == null) {
            return new Addressed.Nobody(NO_ADDRESS);
        }
        String when = VietnameseFormat.dateTime(facts.startsAt());
        String text = PlainLetters.shortText(
                texts.rollShort(facts.code(), when), lines.get(1).text());
        return ready(facts, facts.phone(), texts, text, null);
    }

    private Addressed ready(DeskFacts facts, String to, DeskTexts texts, String text, String html) {
        String subject = facts.kind() == MessageKind.PROVINCE_DIGEST
                ? texts.digestSubject(VietnameseFormat.date(LocalDate.now(clock)))
                : texts.subject(facts.kind(), facts.code(), facts.title());
        return new Addressed.Ready(
                new Letter(facts.messageId(), facts.kind().name(), to, facts.contact(), subject, text, html), true);
    }

    private static DeskTexts texts(Language language) {
        return MessageBundles.get(DeskTexts.class, Localized.Literal.of(language.code()));
    }
}

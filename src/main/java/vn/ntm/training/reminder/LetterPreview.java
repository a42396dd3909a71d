package vn.ntm.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.reminder.channel.PlainLetters;
import vn.ntm.training.reminder.template.MessageTemplateInput;
import vn.ntm.training.reminder.template.TemplateKey;
import vn.ntm.training.reminder.template.UnitText;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.VietnameseFormat;

/** What a text would say: in a message about a registration of a class, or about an invented one. */
@ApplicationScoped
public class LetterPreview {

    private static final Set<MessageKind> REASONED = EnumSet.of(
            MessageKind.REGISTRATION_REJECTED,
            MessageKind.REGISTRATION_CANCELLED,
            MessageKind.CLASS_CANCELLED,
            MessageKind.OBJECTION_ACCEPTED,
            MessageKind.OBJECTION_REJECTED);

    @Inject
    LetterWords words;

    @Inject
    LetterFactsReader reader;

    @Inject
    TrainingClasses classes;

    @Inject
    ClassAccess access;

    @Inject
    Session database;

    @Inject
    Clock clock;

    /**
     * A message as it would go out.
     *
     * @param classCode of the class that it is about
     * @param example whether the person in it is invented
     * @param shortText of SMS and Zalo
     * @param shortTextCut whether it was too long
     */
    public record Shown(
            String classCode,
            boolean example,
            String subject,
            String text,
            String html,
            String shortText,
            int shortTextLength,
            boolean shortTextCut) {}

    /**
     * @param text checked
     * @param classCode of a class that the reader sees with its people; blank: an invented one
     * @throws InvalidInput when there is no such class
     */
    public Shown of(TemplateKey key, MessageTemplateInput text, String classCode) {
        Optional<TrainingClass> chosen = QueryText.line("classCode", classCode).map(this::requireReadable);
        Optional<LetterFacts> real = chosen.flatMap(one -> real(one.id(), key.kind()));
        LetterFacts facts = real.orElseGet(() -> example(key, chosen));
        int ordinal = next(chosen).map(vn.ntm.training.course.Session::ordinal).orElse(1);
        return shown(facts, lines(facts, ordinal), key.language(), UnitText.of(text), real.isEmpty());
    }

    private Shown shown(
            LetterFacts facts, List<SessionLine> lines, Language language, Optional<UnitText> own, boolean example) {
        LetterWords.Words mail = words.mail(facts, words.shown(facts, facts.person(), false, lines), language, own);
        String shortText = words.shortText(facts, lines, language, own);
        return new Shown(
                facts.classCode(),
                example,
                mail.subject(),
                mail.text(),
                mail.html(),
                shortText,
                shortText.length(),
                shortText.length() == PlainLetters.LONGEST_SHORT_TEXT && shortText.endsWith("..."));
    }

    private TrainingClass requireReadable(String code) {
        return Column.of(database, "select id from training_class where lower(code) = lower(:code)", UUID.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(classes::require)
                .filter(one -> access.rightsIn(one).mayReadInFull())
                .orElseThrow(() -> InvalidInput.of("classCode", "template.no-such-class"));
    }

    /** Of the latest registration that the reader sees. */
    private Optional<LetterFacts> real(UUID classId, MessageKind kind) {
        return Column.of(
                        database,
                        "select id from registration where class_id = :class order by registered_at desc, id limit 1",
                        UUID.class)
                .setParameter("class", classId)
                .getResultStream()
                .findFirst()
                .flatMap(id -> reader.about(id, kind, classId));
    }

    /** The next session, where the kind names some. */
    private static List<SessionLine> lines(LetterFacts facts, int ordinal) {
        if (!Letters.NAMING.contains(facts.kind()) || facts.startsAt() == null) {
            return List.of();
        }
        String starts = VietnameseFormat.dateTime(facts.startsAt());
        LocalTime ends = LocalTime.ofInstant(facts.place().endsAt(), VietnameseFormat.ZONE);
        return List.of(new SessionLine(
                facts.classCode(),
                PlainLetters.oneLine(facts.classTitle()),
                ordinal,
                starts,
                starts + "–" + VietnameseFormat.time(ends),
                facts.place().room() == null
                        ? null
                        : PlainLetters.oneLine(facts.place().room()),
                null,
                ""));
    }

    private Optional<vn.ntm.training.course.Session> next(Optional<TrainingClass> chosen) {
        return chosen.stream()
                .flatMap(one -> one.sessions().stream())
                .filter(session -> session.startsAt().isAfter(clock.instant()))
                .findFirst();
    }

    private LetterFacts example(TemplateKey key, Optional<TrainingClass> chosen) {
        boolean vietnamese = key.language() == Language.VI;
        Instant starts = clock.instant()
                .atZone(VietnameseFormat.ZONE)
                .plusDays(7)
                .with(LocalTime.of(8, 0))
                .toInstant();
        var next = next(chosen);
        return new LetterFacts(
                key.kind(),
                vietnamese ? "Nguyễn Văn Ví Dụ" : "Example Person",
                null,
                null,
                key.language(),
                null,
                null,
                key.language(),
                chosen.map(TrainingClass::id).orElseGet(() -> new UUID(0, 0)),
                chosen.map(TrainingClass::code).orElse("LH-2026-0000"),
                chosen.map(TrainingClass::title).orElse(vietnamese ? "Lớp tập huấn ví dụ" : "Example class"),
                chosen.isPresent() ? next.map(session -> session.startsAt()).orElse(null) : starts,
                REASONED.contains(key.kind()) ? vietnamese ? "lý do ví dụ" : "example reason" : null,
                starts.minus(Duration.ofDays(1)),
                new LetterFacts.Place(
                        chosen.isPresent()
                                ? next.map(session -> session.endsAt()).orElse(null)
                                : starts.plus(Duration.ofHours(3)),
                        vietnamese ? "Điểm cầu ví dụ" : "Example room",
                        vietnamese ? "Địa chỉ ví dụ" : "Example address",
                        vietnamese ? "Người liên hệ ví dụ" : "Example contact",
                        "+84900000000"),
                key.unitId());
    }
}

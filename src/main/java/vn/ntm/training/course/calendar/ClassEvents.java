package vn.ntm.training.course.calendar;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.calendar.CalendarEvent.State;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.AreaChoices;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** The sessions of a class as events of a calendar. */
@ApplicationScoped
public class ClassEvents {

    @Inject
    Units units;

    @Inject
    AreaChoices areas;

    @Inject
    AccountConfig config;

    /** What everybody may know: neither a room nor the way into an online one. */
    public List<CalendarEvent> of(TrainingClass trainingClass, Language language) {
        return of(trainingClass, Seat.NONE, language);
    }

    /** For who is on the list. */
    public List<CalendarEvent> of(TrainingClass trainingClass, Seat seat, Language language) {
        var texts = MessageBundles.get(CalendarTexts.class, Localized.Literal.of(language.code()));
        URI page = config.publicAddress().resolve("/classes/" + trainingClass.id());
        return trainingClass.sessions().stream()
                .map(session -> event(trainingClass, session, seat, page, texts))
                .toList();
    }

    private CalendarEvent event(
            TrainingClass trainingClass, Session session, Seat seat, URI page, CalendarTexts texts) {
        return new CalendarEvent(
                session.id() + "@session.ntm-training",
                // None of them ever shrinks, so that each change makes a larger number.
                trainingClass.version() + session.version() + seat.version(),
                trainingClass.sessions().size() > 1
                        ? texts.session(trainingClass.title(), session.ordinal())
                        : trainingClass.title(),
                description(trainingClass, session, seat, page, texts),
                location(seat),
                page,
                session.startsAt(),
                session.endsAt(),
                state(trainingClass, seat));
    }

    private String description(TrainingClass trainingClass, Session session, Seat seat, URI page, CalendarTexts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.code(trainingClass.code()));
        lines.add(texts.organiser(organiser(trainingClass, texts)));
        if (session.title() != null) {
            lines.add(texts.about(session.title()));
        }
        Seat.Join join = seat.joins().get(session.id());
        if (join != null) {
            add(lines, join, texts);
        }
        lines.add(texts.more(page.toString()));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, Seat.Join join, CalendarTexts texts) {
        if (join.link() != null) {
            lines.add(texts.join(join.link()));
        }
        if (join.meetingId() != null) {
            lines.add(texts.meeting(join.meetingId()));
        }
        if (join.passcode() != null) {
            lines.add(texts.passcode(join.passcode()));
        }
    }

    private String organiser(TrainingClass trainingClass, CalendarTexts texts) {
        Long unit = trainingClass.organiserUnitId();
        return unit == null
                ? texts.ministry()
                : units.findOn(unit, trainingClass.referenceDate())
                        .map(UnitView::path)
                        .orElseGet(() -> areas.path(String.valueOf(unit)));
    }

    private static String location(Seat seat) {
        String told =
                Stream.of(seat.room(), seat.address()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return told.isEmpty() ? null : told;
    }

    private static State state(TrainingClass trainingClass, Seat seat) {
        if (trainingClass.status() == ClassStatus.CANCELLED || !seat.stands()) {
            return State.CANCELLED;
        }
        return trainingClass.status() == ClassStatus.DRAFT ? State.TENTATIVE : State.CONFIRMED;
    }
}

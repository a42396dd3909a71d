package vn.ntm.training.course.calendar;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.RemovedSession;
import vn.ntm.training.course.RemovedSessions;
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
    RemovedSessions removed;

    @Inject
    AccountConfig config;

    /** When something of a class takes place, or was to. */
    private record Slot(UUID id, int ordinal, String title, Instant startsAt, Instant endsAt, int version) {

        static Slot of(Session session) {
            return new Slot(
                    session.id(),
                    session.ordinal(),
                    session.title(),
                    session.startsAt(),
                    session.endsAt(),
                    session.version());
        }

        static Slot of(RemovedSession session) {
            return new Slot(
                    session.id(),
                    session.ordinal(),
                    session.title(),
                    session.startsAt(),
                    session.endsAt(),
                    session.version());
        }
    }

    /** What everybody may know: neither a room nor the way into an online one. */
    public List<CalendarEvent> of(TrainingClass trainingClass, Language language) {
        return of(trainingClass, Seat.NONE, language);
    }

    /** For who is on the list. */
    public List<CalendarEvent> of(TrainingClass trainingClass, Seat seat, Language language) {
        State state = state(trainingClass, seat);
        return trainingClass.sessions().stream()
                .map(session -> event(trainingClass, Slot.of(session), seat, state, language))
                .toList();
    }

    /** What everybody may know, with what was removed. */
    public List<CalendarEvent> withRemoved(TrainingClass trainingClass, Language language) {
        return Stream.concat(
                        of(trainingClass, language).stream(), removedFrom(trainingClass, Seat.NONE, language).stream())
                .toList();
    }

    /** Those that were removed since the class was announced: calendars that have them take them back. */
    public List<CalendarEvent> removedFrom(TrainingClass trainingClass, Seat seat, Language language) {
        return removed.of(trainingClass.id()).stream()
                .map(session -> event(trainingClass, Slot.of(session), seat, State.CANCELLED, language))
                .toList();
    }

    private CalendarEvent event(TrainingClass trainingClass, Slot session, Seat seat, State state, Language language) {
        var texts = MessageBundles.get(CalendarTexts.class, Localized.Literal.of(language.code()));
        URI page = config.publicAddress().resolve("/classes/" + trainingClass.id());
        return new CalendarEvent(
                session.id() + "@session.ntm-training",
                // None of them ever shrinks, so that each change makes a larger number.
                trainingClass.version() + trainingClass.siteChanges() + session.version() + seat.version(),
                trainingClass.sessions().size() > 1
                        ? texts.session(trainingClass.title(), session.ordinal())
                        : trainingClass.title(),
                description(trainingClass, session, seat, page, texts),
                location(seat),
                page,
                session.startsAt(),
                session.endsAt(),
                state);
    }

    private String description(TrainingClass trainingClass, Slot session, Seat seat, URI page, CalendarTexts texts) {
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

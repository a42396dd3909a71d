package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.attendance.RoomRoll.Line;
import vn.ntm.training.attendance.RoomRoll.Note;
import vn.ntm.training.attendance.RoomRoll.Room;
import vn.ntm.training.attendance.RoomRoll.Stands;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.Sites;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Puts together what the page of a room's roll shows: what is recorded, and over it what somebody has just ticked off. */
@ApplicationScoped
class RollView {

    /** What arrives within this time needs no word. */
    private static final Duration AT_ONCE = Duration.ofMinutes(2);

    private static final Duration KEPT_ON_A_PHONE = Duration.ofDays(1);

    @Inject
    Sessions sessions;

    @Inject
    Sites sites;

    @Inject
    Units units;

    @Inject
    RollAccess access;

    @Inject
    HandIns handIns;

    @Inject
    Clock clock;

    /** @param typed what was just sent; null when the page is opened */
    RoomRoll of(RollSheet sheet, RollForm typed, Note note, FormErrors errors, ProblemTexts texts) {
        Session session = sessions.require(sheet.sessionId());
        Site site = sites.require(sheet.siteId());
        Map<UUID, String> rooms = otherRooms(sheet);
        List<Line> lines = sheet.people().stream()
                .map(person -> line(person, sheet.siteId(), typed, rooms))
                .toList();
        return new RoomRoll(
                ClassHead.of(session.trainingClass()),
                room(session, site),
                lines,
                typed == null ? Objects.toString(sheet.headcount(), "") : typed.headcount(),
                stands(sheet),
                sheet.version(),
                note,
                closed(session, texts),
                access.mayTake(sheet.sessionId(), sheet.siteId()),
                new RoomRoll.Phone(clock.instant(), session.endsAt().plus(KEPT_ON_A_PHONE)),
                handIns.latest(sheet.sessionId(), sheet.siteId()).orElse(null),
                errors);
    }

    private static Line line(RollSheet.Person person, UUID siteId, RollForm typed, Map<UUID, String> rooms) {
        MarkStatus status = person.status() == null ? null : MarkStatus.valueOf(person.status());
        boolean here = siteId.equals(person.markedAt());
        String elsewhere = !here && status != null && status.wasThere() ? rooms.get(person.markedAt()) : null;
        MarkStatus recorded = here ? status : null;
        MarkStatus chosen = typed == null ? recorded : typed.marks().get(person.registrationId());
        if (chosen == null && typed != null && typed.all() && elsewhere == null) {
            chosen = MarkStatus.PRESENT;
        }
        return new Line(
                person.registrationId(),
                person.fullName(),
                person.position(),
                person.unit(),
                person.walkedIn(),
                chosen,
                recorded == chosen ? null : recorded,
                elsewhere,
                here ? late(person) : null,
                person.checkedInAt());
    }

    private static RoomRoll.Late late(RollSheet.Person person) {
        Instant captured = person.capturedAt();
        return captured == null || captured.plus(AT_ONCE).isAfter(person.recordedAt())
                ? null
                : new RoomRoll.Late(captured, person.recordedAt());
    }

    private static Stands stands(RollSheet sheet) {
        long marked = sheet.people().stream()
                .filter(person -> sheet.siteId().equals(person.markedAt()))
                .count();
        return new Stands(sheet.headcount(), sheet.present(), (int) marked, sheet.lastRecorded());
    }

    /** Names of the rooms that had people of this one. */
    private Map<UUID, String> otherRooms(RollSheet sheet) {
        Map<UUID, String> names = new HashMap<>();
        sheet.people().stream()
                .map(RollSheet.Person::markedAt)
                .filter(room -> room != null && !room.equals(sheet.siteId()))
                .distinct()
                .forEach(room -> names.put(room, sites.require(room).name()));
        return names;
    }

    private Room room(Session session, Site site) {
        Optional<UnitView> unit = units.findOn(site.unitId(), session.heldOn());
        return new Room(
                session.id(),
                site.id(),
                site.name(),
                unit.map(UnitView::path).orElse(""),
                unit.map(UnitView::level).map(Enum::name).orElse(""),
                session.ordinal(),
                session.startsAt(),
                session.endsAt());
    }

    private String closed(Session session, ProblemTexts texts) {
        return texts.refusal(() -> session.trainingClass().checkRollOpen(session, clock.instant()));
    }
}

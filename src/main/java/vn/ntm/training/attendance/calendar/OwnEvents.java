package vn.ntm.training.attendance.calendar;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.course.calendar.CalendarEvent;
import vn.ntm.training.course.calendar.ClassEvents;
import vn.ntm.training.course.calendar.Seat;
import vn.ntm.training.shared.text.Language;

/** Sessions as events for one person, whoever asks: with the room, and for who has a seat the way into the online one. */
@ApplicationScoped
public class OwnEvents {

    /** A person is not on the lists of more classes than this at a time; calendars give up on files without an end. */
    private static final int MOST_CLASSES = 200;

    private static final String SEATS = """
            select r.id, r.class_id, r.status, r.version, s.name, s.address
            from registration r
            left join site s on s.id = r.site_id
            """;

    record SeatLine(UUID id, UUID classId, String status, Integer version, String room, String address) {

        boolean isConfirmed() {
            return status.equals("CONFIRMED");
        }

        boolean stands() {
            return !status.equals("CANCELLED") && !status.equals("REJECTED");
        }
    }

    record JoinLine(UUID id, String link, String meetingId, String passcode) {}

    @Inject
    Session database;

    @Inject
    TrainingClasses classes;

    @Inject
    ClassEvents events;

    /** Of who has a seat, or is to have none any more; empty for who waits, and when nobody is registered under this id. */
    public List<CalendarEvent> ofRegistration(UUID registrationId, Language language) {
        return database.createNativeQuery(SEATS + " where r.id = :id", SeatLine.class)
                .setParameter("id", registrationId)
                .getResultStream()
                .filter(line -> line.isConfirmed() || !line.stands())
                .flatMap(line -> events(line, language))
                .toList();
    }

    /**
     * What the person is confirmed for, by the ids from before a merger too.
     *
     * @param since classes that ended before are left out
     */
    public List<CalendarEvent> confirmedOf(UUID traineeId, Instant since, Language language) {
        return database
                .createNativeQuery(SEATS + """
                         where r.status = 'CONFIRMED'
                          and r.trainee_id in (
                            with person as (select coalesce(merged_into, id) as id from trainee where id = :trainee)
                            select id from person
                            union all
                            select t.id from trainee t join person p on t.merged_into = p.id)
                          and exists (select from session d where d.class_id = r.class_id and d.ends_at > :since)
                        order by r.registered_at desc, r.id
                        limit :most""", SeatLine.class)
                .setParameter("trainee", traineeId)
                .setParameter("since", since)
                .setParameter("most", MOST_CLASSES)
                .getResultList()
                .stream()
                .flatMap(line -> events(line, language))
                .toList();
    }

    private Stream<CalendarEvent> events(SeatLine line, Language language) {
        TrainingClass trainingClass = classes.require(line.classId());
        var seat = new Seat(line.room(), line.address(), joins(line), line.stands(), line.version());
        return Stream.concat(
                events.of(trainingClass, seat, language).stream(),
                events.removedFrom(trainingClass, seat, language).stream());
    }

    private Map<UUID, Seat.Join> joins(SeatLine line) {
        if (!line.isConfirmed()) {
            return Map.of();
        }
        return database.createNativeQuery(
                        "select id, link, meeting_id, passcode from session where class_id = :class", JoinLine.class)
                .setParameter("class", line.classId())
                .getResultStream()
                .collect(toMap(JoinLine::id, join -> new Seat.Join(join.link(), join.meetingId(), join.passcode())));
    }
}

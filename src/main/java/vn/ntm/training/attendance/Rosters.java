package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.course.Sites;
import vn.ntm.training.shared.problem.NotFound;

/** Reads the roll of a room. */
@ApplicationScoped
public class Rosters {

    @Inject
    Session database;

    @Inject
    Sessions sessions;

    @Inject
    Sites sites;

    @Inject
    Headcounts headcounts;

    /** @throws NotFound also when the room is not one of the session's class */
    public RoomInSession room(UUID sessionId, UUID siteId) {
        var session = sessions.require(sessionId);
        var site = sites.require(siteId);
        if (!site.classId().equals(session.trainingClass().id())) {
            throw new NotFound("site", siteId);
        }
        return new RoomInSession(
                sessionId,
                siteId,
                site.name(),
                session.ordinal(),
                session.startsAt(),
                session.endsAt(),
                ClassHead.of(session.trainingClass()));
    }

    /** @throws NotFound as {@link #room} does */
    public RollSheet sheet(UUID sessionId, UUID siteId) {
        room(sessionId, siteId);
        List<RollSheet.Person> people = people(sessionId, siteId);
        int present =
                (int) people.stream().filter(person -> wasIn(siteId, person)).count();
        return new RollSheet(
                sessionId, siteId, headcounts.declared(sessionId, siteId).orElse(null), present, people);
    }

    private static boolean wasIn(UUID siteId, RollSheet.Person person) {
        return siteId.equals(person.markedAt())
                && MarkStatus.valueOf(person.status()).wasThere();
    }

    private List<RollSheet.Person> people(UUID sessionId, UUID siteId) {
        return database.createNativeQuery("""
                        with listed as (
                          select id from registration where site_id = :site
                          union
                          select registration_id from attendance_mark
                          where session_id = :session and site_id = :site and superseded_at is null)
                        select r.id, t.full_name, t.position, r.unit_path, r.cadre_level, r.source = 'WALK_IN',
                          m.status, m.minutes, m.site_id, m.recorded_at, m.captured_at, c.checked_in_at
                        from listed l
                        join registration r on r.id = l.id
                        join trainee t on t.id = r.trainee_id
                        left join attendance_mark m
                          on m.session_id = :session and m.trainee_id = r.trainee_id and m.superseded_at is null
                        left join check_in c on c.session_id = :session and c.registration_id = r.id
                        where r.status = 'CONFIRMED'
                        order by t.roster_name, t.full_name, r.id
                        """, RollSheet.Person.class)
                .setParameter("site", siteId)
                .setParameter("session", sessionId)
                .getResultList();
    }
}

package vn.ntm.training.attendance;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.shared.problem.NotFound;

/** Locks rooms, and in them the people of a roll. */
@ApplicationScoped
class HeldRooms {

    /** Somebody of the roll, with the room beside; null for everybody's when nobody of it is a confirmed registration. */
    private record Row(
            Integer headcount,
            Integer present,
            UUID registrationId,
            UUID markId,
            UUID siteId,
            String status,
            Integer minutes) {

        Current mark(UUID sessionId) {
            return new Current(markId, registrationId, sessionId, siteId, status, minutes);
        }
    }

    @Inject
    Session database;

    /** @throws NotFound when the class has no such room */
    HeldRoom hold(UUID classId, UUID sessionId, UUID siteId, Collection<UUID> registrationIds) {
        List<Row> rows = database.createNativeQuery(
                        "select * from hold_room(:class, :session, :site, :people)", Row.class)
                .setParameter("class", classId)
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .setParameter("people", registrationIds.toArray(UUID[]::new))
                // A roll is recorded by statements alone: nothing of it waits in the session of Hibernate.
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("site", siteId);
        }
        return new HeldRoom(
                rows.getFirst().headcount(),
                rows.getFirst().present(),
                rows.stream().map(Row::registrationId).filter(Objects::nonNull).toList(),
                rows.stream()
                        .filter(row -> row.markId() != null)
                        .map(row -> row.mark(sessionId))
                        .collect(toMap(Current::registrationId, identity())));
    }
}

package vn.ntm.training.attendance;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.shared.PlainSql;
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

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject(1, Integer.class),
                    row.getObject(2, Integer.class),
                    row.getObject(3, UUID.class),
                    row.getObject(4, UUID.class),
                    row.getObject(5, UUID.class),
                    row.getString(6),
                    row.getObject(7, Integer.class));
        }

        Current mark(UUID sessionId) {
            return new Current(markId, registrationId, sessionId, siteId, status, minutes);
        }
    }

    @Inject
    PlainSql sql;

    /** @throws NotFound when the class has no such room */
    HeldRoom hold(UUID classId, UUID sessionId, UUID siteId, Collection<UUID> registrationIds) {
        // A roll is recorded by statements alone: nothing of it waits in the session of Hibernate.
        List<Row> rows = sql.rows(Row::of, """
                        select headcount, present, registration_id, mark_id, site_id, status, minutes
                        from hold_room(?, ?, ?, ?)""", classId, sessionId, siteId, registrationIds.toArray(UUID[]::new));
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

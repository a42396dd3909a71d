package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.training.shared.PlainSql;
import vn.ntm.training.shared.problem.NotFound;

/** Locks rooms, and in them the people of a roll. */
@ApplicationScoped
class HeldRooms {

    /** Somebody of the roll, with the room beside; nobody when none of it is a confirmed registration. */
    private record Row(Integer headcount, int present, boolean someoneApart, CountingRow counting) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getObject(1, Integer.class), row.getInt(2), row.getBoolean(3), CountingRow.of(row, 3));
        }
    }

    @Inject
    PlainSql sql;

    /** @throws NotFound when the class has no such room */
    HeldRoom hold(UUID classId, UUID sessionId, UUID siteId, Collection<UUID> registrationIds) {
        // A roll is recorded by statements alone: nothing of it waits in the session of Hibernate.
        List<Row> rows = sql.rows(
                Row::of,
                "select headcount, present, apart, " + CountingRow.COLUMNS + " from hold_room(?, ?, ?, ?)",
                classId,
                sessionId,
                siteId,
                registrationIds.toArray(UUID[]::new));
        if (rows.isEmpty()) {
            throw new NotFound("site", siteId);
        }
        Row any = rows.getFirst();
        List<CountingRow> people =
                rows.stream().map(Row::counting).filter(Objects::nonNull).toList();
        return new HeldRoom(
                sessionId,
                siteId,
                any.headcount(),
                any.present(),
                people.stream()
                        .map(row -> row.enrolled().registrationId())
                        .distinct()
                        .toList(),
                CountingRow.state(people, any.someoneApart()));
    }
}

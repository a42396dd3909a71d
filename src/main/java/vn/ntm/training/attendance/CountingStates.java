package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.attendance.ParticipationLedger.Open;
import vn.ntm.training.shared.PlainSql;

/**
 * Reads all that counting needs in one round trip: it is done for each mark of each room.
 *
 * <p>Marks of people in sessions in which they were at work are left out: who teaches, and who looks after the technology of a
 * room, is no trainee there (ADR 134).
 */
@ApplicationScoped
class CountingStates {

    private enum Kind {
        MARK,
        COUNTED,
        SISTER
    }

    private record Row(
            String kindName,
            UUID id,
            UUID registrationId,
            UUID sessionId,
            UUID siteId,
            String statusName,
            Integer minutes,
            LocalDate heldOn,
            boolean isUpToDate) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString(1),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getObject(4, UUID.class),
                    row.getObject(5, UUID.class),
                    row.getString(6),
                    row.getObject(7, Integer.class),
                    row.getObject(8, LocalDate.class),
                    row.getBoolean(9));
        }

        boolean is(Kind kind) {
            return kind.name().equals(kindName);
        }

        Current mark() {
            return new Current(id, registrationId, sessionId, siteId, statusName, minutes);
        }

        Open open() {
            return new Open(id, registrationId, sessionId, heldOn, isUpToDate);
        }
    }

    @Inject
    PlainSql sql;

    /** @param registrations of one class, locked, with all changes of their marks written */
    CountingState of(Collection<UUID> registrations) {
        List<Row> rows = sql.rows(Row::of, """
                        select kind, id, registration_id, session_id, site_id, status, minutes, held_on, up_to_date
                        from counting_state(?)""", (Object) registrations.toArray(UUID[]::new));
        return new CountingState(
                rows.stream().filter(row -> row.is(Kind.MARK)).map(Row::mark).toList(),
                rows.stream().filter(row -> row.is(Kind.COUNTED)).map(Row::open).toList(),
                rows.stream().anyMatch(row -> row.is(Kind.SISTER)));
    }
}

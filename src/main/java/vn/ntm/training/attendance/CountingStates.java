package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.shared.PlainSql;

/**
 * Reads what counting needs. Marks of people in sessions in which they were at work are left out: who teaches, and who looks after
 * the technology of a room, is no trainee there (ADR 134).
 */
@ApplicationScoped
class CountingStates {

    private record Row(boolean someoneApart, CountingRow counting) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getBoolean(1), CountingRow.of(row, 1));
        }
    }

    @Inject
    PlainSql sql;

    /** @param registrations of one class, locked, with all changes of their marks written */
    CountingState of(Collection<UUID> registrations) {
        UUID[] ids = registrations.toArray(UUID[]::new);
        List<Row> rows = sql.rows(
                Row::of,
                "select apart, " + CountingRow.COLUMNS + " from someone_is_apart(?) apart, counting_state(?)",
                ids,
                ids);
        boolean someoneApart = rows.stream().anyMatch(Row::someoneApart);
        CountingState state = CountingRow.state(rows.stream().map(Row::counting).toList(), someoneApart);
        return someoneApart ? state.without(atWork(ids)) : state;
    }

    private Set<AtWork> atWork(UUID[] ids) {
        return Set.copyOf(sql.rows(
                row -> new AtWork(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                "select registration_id, session_id from people_at_work(?)",
                (Object) ids));
    }
}

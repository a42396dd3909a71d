package vn.ntm.training.tally;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What a roll does to the database and nothing else, by bare JDBC: for one person the statements of RollTaking in one
 * transaction, for a room all that is written in one statement of many rows. Who is signed in is not asked.
 */
final class BareMarks implements MarkingLoad.Client {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-08-03T09:00:00+07:00");

    private static final String AUDIT = """
            insert into audit_entry (at, actor, role, scope, action, subject_type, subject_id, before, after, request_id)
            values (?, 'bare', 'ADMIN', '*', 'roll.handed-in', 'roll', ?, null, cast('{"present":1,"changed":1}' as jsonb), null)
            """;

    private static final String WHOLE_ROOM = """
            with marked as (
              insert into attendance_mark (id, session_id, trainee_id, registration_id, site_id, status, basis, recorded_by,
                recorded_at)
              select uuidv7(), ?, r.trainee_id, r.id, ?, 'PRESENT', 'ROLL', 'bare', ?
              from registration r
              where r.id = any(?)
              returning registration_id, recorded_at),
            counted as (
              insert into participation (id, class_id, trainee_id, registration_id, unit_id, commune_id, district_id,
                province_id, cadre_level, gender, held_on, counted_from)
              select uuidv7(), r.class_id, r.trainee_id, r.id, r.unit_id, r.commune_id, r.district_id, r.province_id,
                r.cadre_level, t.gender, date '2026-08-03', m.recorded_at
              from marked m
              join registration r on r.id = m.registration_id
              join trainee t on t.id = r.trainee_id
              returning class_id, unit_id, cadre_level, gender)
            insert into tally as t (class_id, unit_id, cadre_level, gender, basis, count)
            select class_id, unit_id, cadre_level, gender, 'PARTICIPATION', count(*)
            from counted
            group by class_id, unit_id, cadre_level, gender
            order by unit_id, cadre_level, gender
            on conflict (class_id, unit_id, cadre_level, gender, basis) do update set count = t.count + excluded.count""";

    private final Connection connection;
    private final MarkedClass marked;

    BareMarks(DataSource dataSource, MarkedClass marked) throws SQLException {
        this.connection = dataSource.getConnection();
        this.marked = marked;
        connection.setAutoCommit(false);
    }

    @Override
    public void mark(int person) throws SQLException {
        UUID session = marked.session();
        UUID site = marked.site(person);
        Object registration = uuids(List.of(marked.registration(person)));
        read("""
                select c.*, s.* from training_class c join session s on s.class_id = c.id
                where c.id = (select class_id from session where id = ?) order by s.starts_at for share of c""", session);
        read("select * from hold_room(?, ?, ?, ?)", marked.id(), session, site, registration);
        write("""
                insert into attendance_mark (id, session_id, trainee_id, registration_id, site_id, status, basis, recorded_by,
                  recorded_at)
                select uuidv7(), ?, r.trainee_id, r.id, ?, 'PRESENT', 'ROLL', 'bare', ?
                from registration r where r.id = any(?)""", session, site, NOW, registration);
        write("""
                insert into participation (id, class_id, trainee_id, registration_id, unit_id, commune_id, district_id,
                  province_id, cadre_level, gender, held_on, counted_from)
                select uuidv7(), r.class_id, r.trainee_id, r.id, r.unit_id, r.commune_id, r.district_id, r.province_id,
                  r.cadre_level, t.gender, date '2026-08-03', ?
                from registration r join trainee t on t.id = r.trainee_id where r.id = any(?)""", NOW, registration);
        write("""
                insert into tally as t (class_id, unit_id, cadre_level, gender, basis, count)
                select r.class_id, r.unit_id, r.cadre_level, p.gender, 'PARTICIPATION', 1
                from registration r join trainee p on p.id = r.trainee_id where r.id = any(?)
                on conflict (class_id, unit_id, cadre_level, gender, basis) do update set count = t.count + excluded.count""", registration);
        write(AUDIT, NOW, session + "_" + site);
        connection.commit();
    }

    @Override
    public void markRoom(int room) throws SQLException {
        UUID site = marked.room(room);
        write(WHOLE_ROOM, marked.session(), site, NOW, uuids(marked.registrationsIn(room)));
        connection.commit();
    }

    private Object uuids(List<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    private void read(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private void write(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(sql, arguments)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package vn.ntm.training.registration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.unit.UnitView;

/**
 * What a registration does to the database and nothing else: the statements of {@link Enrolling} in one transaction, by bare
 * JDBC. What {@code Enrolling} reads of units comes from memory there, and here.
 */
final class BareRegistrations implements RegistrationBurst.Client {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-08-03T08:00:00+07:00");

    private final Connection connection;
    private final UUID classId;
    private final BurstPeople people;

    BareRegistrations(DataSource dataSource, UUID classId, BurstPeople people) throws SQLException {
        this.connection = dataSource.getConnection();
        this.classId = classId;
        this.people = people;
        connection.setAutoCommit(false);
    }

    @Override
    public void register(int person) throws SQLException {
        UnitView unit = people.unit(person);
        String name = people.name(person);
        String folded = Vietnamese.fold(name);
        read("select * from training_class where id = ?", classId);
        read("select * from session where class_id = ? order by starts_at", classId);
        read("select class_id, unit_id from class_area where class_id = ?", classId);
        read("""
                select min(s.id::text)::uuid
                from site s
                join unnest(?) with ordinality as u (id, height) on u.id = s.unit_id
                where s.class_id = ?
                group by u.height
                having count(*) = 1
                order by u.height
                limit 1""", connection.createArrayOf("bigint", new Object[] {unit.id(), null, unit.parentId()}), classId);
        read("""
                select pg_advisory_xact_lock(?, key) from unnest(?) with ordinality k(key, n) order by n""", 4_100, connection.createArrayOf("int", new Object[] {Math.floorMod(folded.hashCode(), 512)}));
        read(
                """
                select person_id, folded_name, full_name, birth_year, unit_id, phone from trainee_namesakes(?, ?)""",
                connection.createArrayOf("text", new Object[] {folded}),
                connection.createArrayOf("int", new Object[] {people.birthYear(person)}));
        UUID trainee = UUID.randomUUID();
        write("""
                insert into trainee (birth_year, cadre_level, created_at, email, folded_name, full_name, gender, merged_into,
                  organisation, phone, position, roster_name, synthetic, unit_id, version, id)
                values (?, 'COMMUNE', ?, null, ?, ?, null, null, null, null, null, ?, false, ?, 0, ?)""", people.birthYear(person), NOW, folded, name, Vietnamese.rosterName(name), unit.id(), trainee);
        UUID registration = UUID.randomUUID();
        write("""
                insert into registration (id, class_id, trainee_id, site_id, status, unit_id, commune_id, district_id,
                  province_id, unit_path, cadre_level, source, registered_by, registered_at)
                values (?, ?, ?, null, 'PENDING', ?, ?, null, ?, ?, 'COMMUNE', 'SINGLE', 'bare', ?)
                on conflict (class_id, trainee_id) do nothing""", registration, classId, trainee, unit.id(), unit.id(), unit.parentId(), unit.path(), NOW);
        read("select seated, queue_position from seat_entrant(?)", registration);
        read(
                """
                with gone as materialized (
                  select withdraw_messages(?, cast(? as text[]), clock_timestamp()))
                select queue_message(?, 'REGISTRATION_CONFIRMED', 'EMAIL', ?, ?, null, ?, ?, null, null, clock_timestamp()) from gone""",
                registration,
                connection.createArrayOf("text", new Object[] {"REGISTRATION_CONFIRMED", "REGISTRATION_WAITLISTED"}),
                UUID.randomUUID(),
                trainee,
                classId,
                registration,
                UUID.randomUUID().toString());
        write("""
                insert into audit_entry (at, actor, role, scope, action, subject_type, subject_id, before, after, request_id)
                values (?, 'bare', 'ADMIN', '*', 'registration.entered', 'registration', ?, null, cast(? as jsonb), null)""", NOW, registration.toString(), "{\"classId\":\"" + classId + "\",\"status\":\"CONFIRMED\"}");
        connection.commit();
    }

    private void read(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private int write(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(sql, arguments)) {
            return statement.executeUpdate();
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

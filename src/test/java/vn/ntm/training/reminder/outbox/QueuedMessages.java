package vn.ntm.training.reminder.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.shared.Ids;

/**
 * A class, people with a mailbox each, and a message about it to every one of them, put straight into the tables by few
 * statements: also into those of a server that runs in another process.
 */
final class QueuedMessages {

    private final Connection database;
    private final UUID classId = Ids.next();

    private QueuedMessages(Connection database) {
        this.database = database;
    }

    /**
     * @param starts when the class begins, from when on its messages are pointless
     * @param now null: the present of the database
     */
    static QueuedMessages about(Connection database, Instant starts, int messages, Instant due, Instant now)
            throws SQLException {
        var queued = new QueuedMessages(database);
        queued.aClass(starts);
        queued.add(messages, due, now);
        return queued;
    }

    private void aClass(Instant starts) throws SQLException {
        execute("""
                insert into training_class (id, code, title, folded_title, format, registration_mode, counting_rule,
                  counting_threshold, status, created_at)
                values (?, ?, 'Lớp thử gửi tin', 'lop thu gui tin', 'ONLINE', 'OPEN', 'ONCE_PER_CLASS', 1, 'PUBLISHED', now())
                """, classId, classCode());
        execute("insert into class_seats (class_id) values (?)", classId);
        execute("""
                insert into session (class_id, ordinal, starts_at, ends_at)
                values (?, 1, cast(? as timestamptz), cast(? as timestamptz) + interval '3 hours')
                """, classId, starts.toString(), starts.toString());
    }

    /** More people and a message to each of them. */
    void add(int messages, Instant due, Instant now) throws SQLException {
        String these = Ids.next().toString();
        execute("""
                insert into trainee (id, full_name, roster_name, folded_name, gender, cadre_level, email, organisation, created_at)
                select id, 'Người Nhận Tin', 'Tin Người Nhận', 'nguoi nhan tin', 'FEMALE', 'COMMUNE',
                  'm' || id || '@xa.example.vn', ?, now()
                from (select uuidv7() as id from generate_series(1, ?)) made
                """, these, messages);
        execute("""
                select sum(queue_message(uuidv7(), 'REGISTRATION_CONFIRMED', 'EMAIL', id, ?, null, null, 'test:' || id,
                  cast(? as timestamptz), null, coalesce(cast(? as timestamptz), clock_timestamp())))
                from trainee where organisation = ?
                """, classId, due == null ? null : due.toString(), now == null ? null : now.toString(), these);
    }

    int count(String status) throws SQLException {
        return ids(status).size();
    }

    Set<UUID> ids(String status) throws SQLException {
        return found("select id from message where class_id = ? and status = ?", classId, status);
    }

    Set<UUID> found(String sql, Object... arguments) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            set(statement, arguments);
            var ids = new HashSet<UUID>();
            for (var row = statement.executeQuery(); row.next(); ) {
                ids.add(row.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private void execute(String sql, Object... arguments) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            set(statement, arguments);
            statement.execute();
        }
    }

    private static void set(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    UUID classId() {
        return classId;
    }

    String classCode() {
        return "T-" + classId;
    }
}

package vn.ntm.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The attempts of accounts and addresses in the database, so that all replicas count together. */
@ApplicationScoped
class AttemptRows {

    /** The update changes nothing: it is what locks a row that was there. */
    private static final String LOCK = """
            insert into sign_in_throttle (key, failures, last_attempt_at, blocked_until) values (?, 0, ?, ?)
            on conflict (key) do update set key = excluded.key
            returning failures, last_attempt_at, blocked_until""";

    private static final String WRITE = """
            update sign_in_throttle set failures = ?, last_attempt_at = ?, blocked_until = ? where key = ?""";

    @Inject
    DataSource dataSource;

    /** None when nothing was counted yet; locked until the end of the transaction in any case. */
    Attempts locked(byte[] key) {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement(LOCK)) {
            lock.setBytes(1, key);
            lock.setObject(2, utc(Attempts.NONE.last()));
            lock.setObject(3, utc(Attempts.NONE.blockedUntil()));
            var row = lock.executeQuery();
            row.next();
            return new Attempts(
                    row.getInt(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getObject(3, OffsetDateTime.class).toInstant());
        } catch (SQLException e) {
            throw new IllegalStateException("Attempts could not be read", e);
        }
    }

    void write(byte[] key, Attempts attempts) {
        try (var connection = dataSource.getConnection();
                var write = connection.prepareStatement(WRITE)) {
            write.setInt(1, attempts.failures());
            write.setObject(2, utc(attempts.last()));
            write.setObject(3, utc(attempts.blockedUntil()));
            write.setBytes(4, key);
            write.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Attempts could not be written", e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

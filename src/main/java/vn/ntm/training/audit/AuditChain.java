package vn.ntm.training.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * Checks the chain from its first entry to its head, in constant memory. The hashes are computed here and not by the
 * function in the database, which somebody who changed entries could have changed too.
 */
@ApplicationScoped
public class AuditChain {

    /** The content of an entry as it was hashed when it was written: see V081. */
    private static final String CONTENTS = """
            select number, previous_hash, hash, jsonb_build_array(
              number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor, role, scope,
              action, subject_type, subject_id, before, after, request_id)::text
            from audit_entry order by number""";

    private static final int ROWS_AT_ONCE = 1_000;

    @Inject
    DataSource dataSource;

    public AuditVerification verify() {
        try (Connection connection = dataSource.getConnection()) {
            // One snapshot of the entries and the head; also what makes the driver read row by row.
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return verify(connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit chain could not be read", e);
        }
    }

    /** In the transaction of the connection, which sees one state of the table throughout. */
    static AuditVerification verify(Connection connection) throws SQLException {
        byte[] hash = {};
        long number = 0;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            ResultSet entry = statement.executeQuery(CONTENTS);
            while (entry.next()) {
                byte[] expected = sha256(hash, entry.getString(4));
                if (entry.getLong(1) != number + 1
                        || !Arrays.equals(entry.getBytes(2), hash)
                        || !Arrays.equals(entry.getBytes(3), expected)) {
                    return broken(number, hash);
                }
                number++;
                hash = expected;
            }
        }
        return isHead(connection, number, hash)
                ? new AuditVerification(true, number, HexFormat.of().formatHex(hash), null)
                : broken(number, hash);
    }

    private static AuditVerification broken(long entriesInOrder, byte[] hash) {
        return new AuditVerification(false, entriesInOrder, HexFormat.of().formatHex(hash), entriesInOrder + 1);
    }

    private static boolean isHead(Connection connection, long number, byte[] hash) throws SQLException {
        try (var statement = connection.createStatement()) {
            ResultSet head = statement.executeQuery("select number, hash from audit_head");
            return head.next() && head.getLong(1) == number && Arrays.equals(head.getBytes(2), hash);
        }
    }

    private static byte[] sha256(byte[] previous, String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

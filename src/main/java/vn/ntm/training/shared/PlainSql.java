package vn.ntm.training.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;

/**
 * Statements by JDBC, for the few that thousands of people wait for at once: a native query of Hibernate costs the server more
 * than it costs the database (ADR 168). In the transaction, if there is one. Nothing is flushed before: who has changed
 * entities that a statement is about calls {@link Session#flush} first.
 *
 * <p>Values are those of the columns as entities have them: {@link UUID}, {@link String}, {@link Integer}, {@link Long},
 * {@link Instant}, {@link LocalDate}, or null, and arrays of them. An enum is given by its name.
 */
@ApplicationScoped
public class PlainSql {

    /** Reads one row, by the place of its columns. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Execution<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    @Inject
    DataSource dataSource;

    /**
     * @param values of the question marks, in their order
     * @return what is read of each row, in the order of the rows
     * @throws IllegalStateException when the database refuses
     */
    public <T> List<T> rows(RowReader<T> reader, String sql, Object... values) {
        return execute(sql, values, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(reader.read(result));
                }
                return rows;
            }
        });
    }

    /**
     * @param values of the question marks, in their order
     * @return how many rows were written
     */
    public int write(String sql, Object... values) {
        return execute(sql, values, PreparedStatement::executeUpdate);
    }

    /**
     * Sends what was collected, in one round trip, and empties the collection.
     *
     * @throws IllegalStateException when the database refuses one of the statements; none is done then, in a transaction
     */
    public void write(Writes collected) {
        if (!collected.isEmpty()) {
            execute(collected.sql(), collected.values(), PreparedStatement::execute);
            collected.clear();
        }
    }

    private <T> T execute(String sql, Object[] values, Execution<T> execution) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                set(statement, i + 1, values[i]);
            }
            return execution.of(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database refused a statement", failure);
        }
    }

    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.NULL);
            case Instant instant -> statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
            case Object[] values -> statement.setArray(place, array(statement.getConnection(), values));
            default -> statement.setObject(place, value);
        }
    }

    private static Array array(Connection connection, Object[] values) throws SQLException {
        return switch (values) {
            case UUID[] _ -> connection.createArrayOf("uuid", values);
            case String[] _ -> connection.createArrayOf("text", values);
            case Integer[] _ -> connection.createArrayOf("int4", values);
            case Long[] _ -> connection.createArrayOf("int8", values);
            case LocalDate[] _ -> connection.createArrayOf("date", values);
            case Instant[] _ -> connection.createArrayOf("timestamptz", values);
            default -> throw new IllegalArgumentException(values.getClass().getSimpleName());
        };
    }
}

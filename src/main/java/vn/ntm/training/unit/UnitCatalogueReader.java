package vn.ntm.training.unit;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Reads the catalogue out of the database, once, when the server starts. */
@Singleton
class UnitCatalogueReader {

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    @Inject
    DataSource dataSource;

    @Produces
    @Singleton
    @Startup
    UnitCatalogue read() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return new UnitCatalogue(
                    versions(connection), successions(connection), aliases(connection), today(connection));
        }
    }

    private static List<UnitVersion> versions(Connection connection) throws SQLException {
        String sql = """
                select unit.id, era, code, level, type, name, parent_id, lower(valid) as first_day, upper(valid) as end_day
                from unit_version join unit on unit.id = unit_id
                """;
        return rows(
                connection,
                sql,
                row -> new UnitVersion(
                        row.getLong("id"),
                        row.getString("era"),
                        row.getString("code"),
                        UnitLevel.valueOf(row.getString("level")),
                        row.getString("type"),
                        row.getString("name"),
                        row.getObject("parent_id", Long.class),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("end_day", LocalDate.class)));
    }

    private static List<UnitSuccession> successions(Connection connection) throws SQLException {
        return rows(
                connection,
                "select * from unit_succession order by old_unit_id, is_primary desc, new_unit_id",
                row -> new UnitSuccession(
                        row.getLong("old_unit_id"),
                        row.getLong("new_unit_id"),
                        UnitSuccession.Kind.valueOf(row.getString("kind")),
                        row.getBoolean("is_primary"),
                        row.getString("basis"),
                        row.getObject("effective", LocalDate.class)));
    }

    private static Map<Long, List<String>> aliases(Connection connection) throws SQLException {
        Map<Long, List<String>> aliases = new HashMap<>();
        rows(connection, "select unit_id, alias from unit_alias", row -> aliases.computeIfAbsent(
                        row.getLong("unit_id"), id -> new ArrayList<>())
                .add(row.getString("alias")));
        return aliases;
    }

    private static List<UnitToday> today(Connection connection) throws SQLException {
        return rows(
                connection,
                "select unit_id, province_id, commune_id from unit_restatement",
                row -> new UnitToday(
                        row.getLong("unit_id"), row.getLong("province_id"), row.getObject("commune_id", Long.class)));
    }

    private static <T> List<T> rows(Connection connection, String sql, Row<T> read) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(read.of(result));
            }
        }
        return rows;
    }
}

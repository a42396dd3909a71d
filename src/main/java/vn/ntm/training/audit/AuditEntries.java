package vn.ntm.training.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Reads the audit; the latest entry first unless another order is asked for. */
@ApplicationScoped
class AuditEntries {

    private static final Map<String, String> SORTABLE = Map.of("number", "number", "at", "at", "actor", "actor");

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    Page<AuditView> page(AuditFilter filter, Paging paging) {
        return page(filter.condition(clock.getZone()), paging);
    }

    Page<AuditView> page(EntryCondition condition, Paging paging) {
        String order = paging.orderBy(SORTABLE, "number desc", "number");
        try (Connection connection = dataSource.getConnection()) {
            return new Page<>(
                    items(connection, condition, order, paging),
                    total(connection, condition),
                    paging.page(),
                    paging.size());
        } catch (SQLException e) {
            throw new IllegalStateException("The audit could not be read", e);
        }
    }

    private List<AuditView> items(Connection connection, EntryCondition condition, String order, Paging paging)
            throws SQLException {
        String sql = "select * from audit_entry where " + condition.sql() + " order by " + order + " limit ? offset ?";
        List<Object> values = new ArrayList<>(condition.values());
        values.add(paging.size());
        values.add(paging.offset());
        List<AuditView> items = new ArrayList<>();
        try (var statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                items.add(view(rows));
            }
        }
        return items;
    }

    private static long total(Connection connection, EntryCondition condition) throws SQLException {
        String sql = "select count(*) from audit_entry where " + condition.sql();
        try (var statement = prepared(connection, sql, condition.values());
                ResultSet count = statement.executeQuery()) {
            count.next();
            return count.getLong(1);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<Object> values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            set(statement, i + 1, values.get(i));
        }
        return statement;
    }

    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof String[] texts) {
            statement.setArray(place, statement.getConnection().createArrayOf("text", texts));
        } else {
            statement.setObject(place, value);
        }
    }

    private AuditView view(ResultSet row) throws SQLException {
        return new AuditView(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toOffsetDateTime(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("scope"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                json(row.getString("before")),
                json(row.getString("after")),
                row.getString("request_id"));
    }

    private JsonNode json(String text) {
        try {
            return text == null ? null : mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("jsonb holds only valid JSON", e);
        }
    }
}

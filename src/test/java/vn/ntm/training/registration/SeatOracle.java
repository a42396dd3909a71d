package vn.ntm.training.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What must hold of the seats of a class whenever nothing is under way, asked of the rows themselves: counters are compared
 * with what they count, and nothing of the code under test is used.
 */
@ApplicationScoped
public class SeatOracle {

    private static final String COVERS =
            "(%1$s.unit_id is null or %1$s.unit_id in (%2$s.commune_id, %2$s.district_id, %2$s.province_id))"
                    + " and (%1$s.cadre_level is null or %1$s.cadre_level = %2$s.cadre_level)";

    private static final Map<String, String> BROKEN = Map.of(
            "more seats are taken than there are",
            "select 1 from class_seats where class_id = ? and taken > capacity",
            "the counter of the class is not what it counts",
            """
            select 1 from class_seats s where class_id = ? and taken <>
              (select count(*) from registration r where r.class_id = s.class_id and r.takes_seat
                 and r.status in ('CONFIRMED', 'OFFERED'))
              + (select coalesce(sum(v.seats - v.named), 0) from seat_reservation v
                 where v.class_id = s.class_id and v.status = 'OPEN')""",
            "the counter of a quota is not what it counts, or above its seats",
            """
            select 1 from class_quota q where class_id = ? and (taken > seats or taken <>
              (select count(*) from registration r
               where r.class_id = q.class_id and r.takes_seat and r.status in ('CONFIRMED', 'OFFERED') and %s)
              + (select coalesce(sum(v.seats - v.named), 0) from seat_reservation v
                 where v.class_id = q.class_id and v.status = 'OPEN' and %s))""".formatted(COVERS.formatted("q", "r"), COVERS.formatted("q", "v")),
            "the counter of a site is not what it counts",
            """
            select 1 from site x
            join class_seats s on s.class_id = x.class_id and s.site_limit
            left join site_seats t on t.site_id = x.id
            where x.class_id = ? and (t.taken > x.seats or coalesce(t.taken, 0) <>
              (select count(*) from registration r where r.site_id = x.id and r.takes_seat and r.status in ('CONFIRMED', 'OFFERED')))""",
            "the number of those who wait is not what it counts",
            """
            select 1 from class_seats s where class_id = ? and waiting <>
              (select count(*) from registration r where r.class_id = s.class_id and r.status = 'WAITLISTED')""",
            "two have one number in the queue, or somebody has none",
            """
            select 1 from registration where class_id = ? and status = 'WAITLISTED'
            group by queue_position having queue_position is null or count(*) > 1""",
            "the tally is not the count",
            """
            select 1 from class_seats s where class_id = ? and
              (select coalesce(sum(t.count), 0) from tally t where t.class_id = s.class_id and t.basis = 'REGISTERED') <>
              (select count(*) from registration r where r.class_id = s.class_id and r.status = 'CONFIRMED')""",
            "somebody waits beside a seat that is free for the person",
            """
            select 1 from registration r join class_seats s on s.class_id = r.class_id
            where r.class_id = ? and r.status = 'WAITLISTED' and (s.capacity is null or s.taken < s.capacity)
              and not exists (select from class_quota q where q.class_id = r.class_id and q.taken >= q.seats and %s)
              and not s.site_limit""".formatted(COVERS.formatted("q", "r")),
            "somebody waits beside a seat that the own unit holds",
            """
            select 1 from registration r
            join seat_reservation v on v.class_id = r.class_id and v.status = 'OPEN' and v.named < v.seats and %s
            where r.class_id = ? and r.status = 'WAITLISTED'
              and not exists (select from class_quota q where q.class_id = r.class_id and q.taken >= q.seats and %s)""".formatted(COVERS.formatted("v", "r"), COVERS.formatted("q", "r")));

    @Inject
    DataSource dataSource;

    public void requireSound(UUID classId) throws SQLException {
        List<String> broken = new ArrayList<>();
        for (Map.Entry<String, String> rule : BROKEN.entrySet()) {
            if (!rows(rule.getValue(), classId).isEmpty()) {
                broken.add(rule.getKey());
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Numbers in the queue of all who wait, by registration. */
    Map<UUID, Integer> queue(UUID classId) throws SQLException {
        Map<UUID, Integer> queue = new HashMap<>();
        for (Object[] row : rows(
                "select id, queue_position from registration where class_id = ? and status = 'WAITLISTED'", classId)) {
            queue.put((UUID) row[0], (Integer) row[1]);
        }
        return queue;
    }

    List<UUID> with(UUID classId, RegistrationStatus status) throws SQLException {
        return rows("select id from registration where class_id = ? and status = '" + status + "'", classId).stream()
                .map(row -> (UUID) row[0])
                .toList();
    }

    private List<Object[]> rows(String sql, UUID classId) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, classId);
            try (ResultSet result = statement.executeQuery()) {
                List<Object[]> rows = new ArrayList<>();
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = result.getObject(i + 1);
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }
}

package vn.ntm.training.account.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** What a grant for a unit reaches on a day. A province takes some milliseconds to walk through. */
@ApplicationScoped
class ReachedUnits {

    /**
     * From the unit of a grant, step by step: down to what lies below (each unit below the parent of its last version
     * that has begun, so that a commune that moved is seen by its present district only), and back to what a unit came
     * from. A unit that was divided is taken only at its own level: the commune that got a strip of a district does not see
     * the district. {@code former}: not valid today, or reached over such a unit.
     */
    private static final String REACHED = """
            with recursive reached (unit_id, former) as (
              select root, not exists (
                select from unit_version where unit_id = root and valid @> ?)
              from (values (cast(? as bigint))) unit_of_grant (root)
              union
              select step.unit_id, reached.former or step.former
              from reached cross join lateral (
                select below.unit_id, not below.valid @> ? as former
                from unit_version below
                where below.parent_id = reached.unit_id and lower(below.valid) <= ?
                  and not exists (
                    select from unit_version later
                    where later.unit_id = below.unit_id
                      and lower(later.valid) > lower(below.valid) and lower(later.valid) <= ?)
                union all
                select past.id, true
                from unit_succession succession
                join unit past on past.id = succession.old_unit_id
                join unit present on present.id = succession.new_unit_id
                where succession.new_unit_id = reached.unit_id and succession.effective <= ?
                  and (succession.kind <> 'PART' or past.level = present.level)
              ) step)
            select unit_id, bool_and(former) from reached group by unit_id""";

    @Inject
    DataSource dataSource;

    /** All units reached, and those of them that are today's and were reached over today's only. */
    record Reached(Set<Long> all, Set<Long> present) {}

    Reached from(long unitId, LocalDate today) {
        var found = new Reached(new HashSet<>(), new HashSet<>());
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(REACHED)) {
            query.setObject(1, today);
            query.setLong(2, unitId);
            for (int parameter = 3; parameter <= 6; parameter++) {
                query.setObject(parameter, today);
            }
            var rows = query.executeQuery();
            while (rows.next()) {
                found.all().add(rows.getLong(1));
                if (!rows.getBoolean(2)) {
                    found.present().add(rows.getLong(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The scope of a user could not be worked out", e);
        }
    }
}

package vn.ntm.training.account.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Works out the scope of grants from the units and their successions, as they are today. */
@ApplicationScoped
public class Scopes {

    /**
     * From the units of the grants, step by step: down to what lies below (each unit below the parent of its last version
     * that has begun, so that a commune that moved is seen by its present district only), and back to what a unit came
     * from. A unit that was divided is taken only at its own level: the commune that got a strip of a district does not see
     * the district. {@code former}: not valid today, or reached over such a unit.
     */
    private static final String REACHED = """
            with recursive reached (unit_id, former) as (
              select root, not exists (
                select from unit_version where unit_id = root and valid @> ?)
              from unnest(?) root
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

    @Inject
    Clock clock;

    public Scope of(SignedInUser user) {
        // Nearly always the grants allow all three in the same units: then one query answers.
        Map<Set<Long>, Reached> known = new HashMap<>();
        return new Scope(
                reach(user, Permission.VIEW, known, Reached::all),
                reach(user, Permission.ENTER_DATA, known, Reached::present),
                reach(user, Permission.SEARCH_PEOPLE, known, Reached::all));
    }

    private Reach reach(
            SignedInUser user,
            Permission permission,
            Map<Set<Long>, Reached> known,
            Function<Reached, Set<Long>> part) {
        if (user.grants().stream().anyMatch(grant -> grant.isNational(permission))) {
            return Reach.EVERYWHERE;
        }
        Set<Long> roots = user.grants().stream()
                .filter(grant -> grant.isForUnit(permission))
                .map(Grant::unitId)
                .collect(Collectors.toSet());
        return roots.isEmpty() ? Reach.NOWHERE : Reach.of(part.apply(known.computeIfAbsent(roots, this::reached)));
    }

    private Reached reached(Set<Long> roots) {
        var found = new Reached(new HashSet<>(), new HashSet<>());
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(REACHED)) {
            LocalDate today = LocalDate.now(clock);
            query.setObject(1, today);
            query.setArray(2, connection.createArrayOf("bigint", roots.toArray()));
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

    /** All units reached, and those of them that are today's and were reached over today's only. */
    private record Reached(Set<Long> all, Set<Long> present) {}
}

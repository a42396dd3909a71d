package vn.ntm.training.account.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Works out the scope of grants, as the units are today. Remembered until the day ends: units change by a new version of the
 * product only.
 */
@ApplicationScoped
public class Scopes {

    @Inject
    ReachedUnits units;

    @Inject
    Clock clock;

    private volatile Day known = new Day(LocalDate.MIN, Map.of());

    private record Day(LocalDate date, Map<List<Grant>, Scope> byGrants) {}

    public Scope of(SignedInUser user) {
        Day day = today();
        Scope scope = day.byGrants().get(user.grants());
        if (scope == null) {
            // Not computeIfAbsent: the query may take a connection that asks for this very scope.
            scope = of(user.grants(), day.date());
            day.byGrants().put(user.grants(), scope);
        }
        return scope;
    }

    /** All units whose people belong to a unit today: what lies below it, and what these came from. */
    public Set<Long> unitsFrom(long unitId) {
        return units.from(unitId, LocalDate.now(clock)).all();
    }

    private Day today() {
        LocalDate today = LocalDate.now(clock);
        Day day = known;
        if (!day.date().equals(today)) {
            day = new Day(today, new ConcurrentHashMap<>());
            known = day;
        }
        return day;
    }

    private Scope of(List<Grant> grants, LocalDate today) {
        return new Scope(
                reach(grants, Permission.VIEW, ReachedUnits.Reached::all, today),
                reach(grants, Permission.ENTER_DATA, ReachedUnits.Reached::present, today),
                reach(grants, Permission.SEARCH_PEOPLE, ReachedUnits.Reached::all, today),
                reach(grants, Permission.SENSITIVE_DATA, ReachedUnits.Reached::all, today),
                reach(grants, Permission.CORRECT_CLOSED, ReachedUnits.Reached::all, today));
    }

    private Reach reach(
            List<Grant> grants,
            Permission permission,
            Function<ReachedUnits.Reached, Set<Long>> part,
            LocalDate today) {
        if (grants.stream().anyMatch(grant -> grant.isNational(permission))) {
            return Reach.EVERYWHERE;
        }
        return Reach.of(grants.stream()
                .filter(grant -> grant.isForUnit(permission))
                .flatMap(grant -> part.apply(units.from(grant.unitId(), today)).stream())
                .collect(Collectors.toSet()));
    }
}

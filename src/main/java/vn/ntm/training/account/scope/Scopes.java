package vn.ntm.training.account.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out the scope of grants, as the units are today. */
@ApplicationScoped
public class Scopes {

    @Inject
    ReachedUnits units;

    public Scope of(SignedInUser user) {
        return new Scope(
                reach(user, Permission.VIEW, ReachedUnits.Reached::all),
                reach(user, Permission.ENTER_DATA, ReachedUnits.Reached::present),
                reach(user, Permission.SEARCH_PEOPLE, ReachedUnits.Reached::all));
    }

    private Reach reach(SignedInUser user, Permission permission, Function<ReachedUnits.Reached, Set<Long>> part) {
        if (user.grants().stream().anyMatch(grant -> grant.isNational(permission))) {
            return Reach.EVERYWHERE;
        }
        return Reach.of(user.grants().stream()
                .filter(grant -> grant.isForUnit(permission))
                .flatMap(grant -> part.apply(units.from(grant.unitId())).stream())
                .collect(Collectors.toSet()));
    }
}

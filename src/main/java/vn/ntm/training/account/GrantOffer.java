package vn.ntm.training.account;

import java.util.List;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.unit.UnitView;

/**
 * What somebody may grant, for a form to choose from. Whether role, unit and permissions fit together is checked when they come
 * back.
 *
 * @param everywhere whether units of the whole country may be chosen
 * @param units those that may be chosen, provinces first; empty when everywhere
 */
public record GrantOffer(List<Role> roles, List<Permission> permissions, boolean everywhere, List<UnitView> units) {

    /** Whether nothing can be granted at all: somebody who only reads. */
    public boolean isEmpty() {
        return !everywhere && units.isEmpty();
    }
}

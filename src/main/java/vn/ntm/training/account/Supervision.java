package vn.ntm.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.Scope;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;

/**
 * Which accounts and grants the caller may deal with. An administrator: all. A province desk: those whose grants are all of
 * lower roles and for units within its reach, so that nobody gains more by the desk than the desk has.
 */
@ApplicationScoped
class Supervision {

    static final Set<Role> BELOW_A_DESK = EnumSet.of(Role.COMMUNE_DESK, Role.TRAINER, Role.TRAINEE);

    @Inject
    CurrentUser current;

    @Inject
    AppUsers users;

    @Inject
    UserLists lists;

    @Inject
    Clock clock;

    /** The accounts of this caller that the filter lets through. */
    Page<AppUser> page(UserFilter filter, Paging paging) {
        return lists.page(filter, reach(), LocalDate.now(clock), paging);
    }

    /** @throws NotFound when there is no such account, or not for this caller */
    AppUser require(UUID id) {
        checkReach(id);
        return users.require(id);
    }

    AppUser requireForEdit(UUID id, IfMatch seen) {
        checkReach(id);
        return users.requireForEdit(id, seen);
    }

    /** @throws NotAllowed when a desk makes an account that it could not look after */
    void checkNewAccount(UserInput input) {
        if (input.grants().isEmpty() && !reach().isEverywhere()) {
            throw new NotAllowed("account.grant-missing");
        }
        input.grants().forEach(this::checkGrant);
    }

    /** @throws NotAllowed when the grant would reach further than the caller does */
    void checkGrant(GrantInput grant) {
        Scope scope = current.scope();
        if (scope.changing().isEverywhere()) {
            return;
        }
        Long unitId = grant.unitId();
        boolean within = BELOW_A_DESK.contains(grant.role())
                && unitId != null
                && scope.mayChange(unitId)
                && grant.allowed().stream().allMatch(permission -> scope.may(permission, unitId));
        if (!within) {
            throw new NotAllowed("account.grant-too-far");
        }
    }

    private Reach reach() {
        return current.scope().changing();
    }

    private void checkReach(UUID id) {
        if (!lists.isLookedAfter(id, reach(), LocalDate.now(clock))) {
            throw new NotFound("user", id);
        }
    }
}

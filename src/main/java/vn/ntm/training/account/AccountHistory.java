package vn.ntm.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.audit.History;
import vn.ntm.training.audit.History.Part;
import vn.ntm.training.audit.HistoryDoor;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.NotFound;

/** The history of an account, for those who look after it. */
@ApplicationScoped
class AccountHistory implements HistoryDoor {

    private static final Set<Role> KEEP_ACCOUNTS = EnumSet.of(Role.ADMIN, Role.PROVINCE_DESK);

    @Inject
    Supervision supervision;

    @Inject
    CurrentUser current;

    @Override
    public String kind() {
        return "user";
    }

    @Override
    public History open(String id) {
        UUID userId = Ids.require("user", id);
        // As the gate has it for the accounts themselves (access.txt): communes keep none.
        if (KEEP_ACCOUNTS.stream().noneMatch(current.require()::has)) {
            throw new NotFound("user", userId);
        }
        AppUser user = supervision.require(userId);
        return History.of(user.displayName(), "/users/" + userId, Part.of("user", List.of(userId)));
    }
}

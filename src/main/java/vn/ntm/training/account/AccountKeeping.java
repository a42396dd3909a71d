package vn.ntm.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.ntm.training.account.password.PasswordHashing;
import vn.ntm.training.account.password.PasswordRules;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.NotFound;

/** What administrators and province desks do with the accounts that they look after. */
@ApplicationScoped
@Transactional
public class AccountKeeping {

    @Inject
    Supervision supervision;

    @Inject
    Accounts accounts;

    @Inject
    AppUsers users;

    @Inject
    Administrators administrators;

    @Inject
    GrantUnits grantUnits;

    @Inject
    PasswordHashing hashing;

    @Inject
    Event<RightsChanged> rightsChanged;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    Page<UserView> page(String text, List<Role> roles, Paging paging) {
        return supervision.page(new UserFilter(text, roles, null, null), paging).map(UserView::of);
    }

    public Page<KnownUser> known(UserFilter filter, Paging paging) {
        return supervision.page(filter, paging).map(KnownUser::of);
    }

    /** @throws NotFound when there is no such account, or not for this caller */
    public KnownUser known(UUID id) {
        return KnownUser.of(supervision.require(id));
    }

    public UserView get(UUID id) {
        return UserView.of(supervision.require(id));
    }

    public UserView create(UserInput input) {
        UserInput checked = input.checked(today());
        supervision.checkNewAccount(checked);
        return UserView.of(accounts.create(checked, true));
    }

    /** @param edit applied to the account as it is, inside of the transaction */
    public UserView edit(UUID id, IfMatch seen, UnaryOperator<UserChange> edit) {
        return change(id, seen, "user.edited", user -> {
            UserChange checked = edit.apply(UserChange.of(user)).checked();
            user.edit(checked.displayName(), checked.email(), checked.locale());
            if (checked.disabled() && !user.isDisabled()) {
                user.disable();
                administrators.requireOneLeft();
                rightsChanged.fire(new RightsChanged(id, true));
            } else if (!checked.disabled()) {
                user.enable();
            }
        });
    }

    public UserView setTemporaryPassword(UUID id, String password) {
        String username = supervision.require(id).username();
        var check = new InputCheck();
        PasswordRules.check(check, "password", password, username);
        check.done();
        String hash = hashing.hash(password);
        return change(id, IfMatch.ANY, "user.password-set", user -> {
            user.setPassword(hash, true);
            rightsChanged.fire(new RightsChanged(id, true));
        });
    }

    public UserView removeTotp(UUID id) {
        return change(id, IfMatch.ANY, "user.totp-removed", user -> {
            user.removeTotp();
            rightsChanged.fire(new RightsChanged(id, false));
        });
    }

    public UserView grant(UUID id, GrantInput input) {
        supervision.require(id);
        var check = new InputCheck();
        input.check(check, today());
        check.done();
        supervision.checkGrant(input);
        grantUnits.check(input, today());
        return change(id, IfMatch.ANY, "user.granted", user -> {
            user.grant(input, today(), clock.instant());
            rightsChanged.fire(new RightsChanged(id, false));
        });
    }

    public UserView revoke(UUID id, UUID grantId) {
        return change(id, IfMatch.ANY, "user.revoked", user -> {
            user.revoke(grantId, today());
            administrators.requireOneLeft();
            rightsChanged.fire(new RightsChanged(id, false));
        });
    }

    private UserView change(UUID id, IfMatch seen, String action, Consumer<AppUser> change) {
        AppUser user = supervision.requireForEdit(id, seen);
        UserView before = UserView.of(user);
        change.accept(user);
        users.flush();
        UserView after = UserView.of(user);
        audit.record(action, "user", id, before, after);
        return after;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

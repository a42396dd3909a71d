package vn.ntm.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.account.password.PasswordHashing;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

/** Makes accounts, on behalf of the product itself and of {@link AccountKeeping}. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    AppUsers users;

    @Inject
    Supervision supervision;

    @Inject
    GrantUnits grantUnits;

    @Inject
    PasswordHashing hashing;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * The account of this username; made with the password and the grants, from today on, when there is none.
     *
     * @throws InvalidInput when the username, the password or a grant cannot be taken
     */
    public UUID ensureUser(String username, String displayName, String password, GrantInput... grants) {
        return users.findByUsername(username)
                .orElseGet(() -> {
                    var input = new UserInput(username, displayName, null, null, password, List.of(grants));
                    return create(input.checked(LocalDate.now(clock)), false);
                })
                .id();
    }

    /** @throws NotFound when there is no such account, or the caller does not look after it */
    public void requireLookedAfter(UUID id) {
        supervision.require(id);
    }

    /** @param input checked */
    AppUser create(UserInput input, boolean temporaryPassword) {
        if (users.findByUsername(input.username()).isPresent()) {
            throw new RuleViolation("account.username-taken", input.username());
        }
        LocalDate today = LocalDate.now(clock);
        var user = new AppUser(input.username(), input.displayName(), input.email(), input.locale(), clock.instant());
        if (input.password() != null) {
            user.setPassword(hashing.hash(input.password()), temporaryPassword);
        }
        for (GrantInput grant : input.grants()) {
            grantUnits.check(grant, today);
            user.grant(grant, today, clock.instant());
        }
        users.persistAndFlush(user);
        audit.record("user.created", "user", user.id(), null, UserView.of(user));
        return user;
    }
}

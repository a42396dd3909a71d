package vn.ntm.training.account.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.AppUser;
import vn.ntm.training.account.AppUsers;
import vn.ntm.training.account.RightsChanged;
import vn.ntm.training.account.password.PasswordHashing;
import vn.ntm.training.account.password.PasswordRules;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.secret.RandomSecret;

/** Sends links for a new password, and takes the new password that comes back with one. */
@ApplicationScoped
@Transactional
public class Recovery {

    /** What is counted when somebody asks for a link. */
    static final String WHAT = "password-reset";

    @Inject
    PasswordResets resets;

    @Inject
    AppUsers users;

    @Inject
    PasswordHashing hashing;

    @Inject
    AccountConfig config;

    @Inject
    Event<ResetRequested> requested;

    @Inject
    Event<RightsChanged> rightsChanged;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param name a username or an e-mail address, which several accounts may share; nothing happens when nobody has it */
    void request(String name) {
        List<AppUser> meant = users.findByUsername(name).map(List::of).orElseGet(() -> users.ofEmail(name.strip()));
        meant.stream()
                .filter(user -> !user.isDisabled() && user.email() != null)
                .forEach(this::sendLink);
    }

    /**
     * A link for somebody whose account the caller looks after, which the caller of this method has made sure of.
     *
     * @throws InvalidInput when there is no address to send it to
     */
    public void sendTo(UUID userId) {
        AppUser user = users.require(userId);
        if (user.email() == null) {
            throw InvalidInput.of("email", "account.mail-needed");
        }
        if (user.isDisabled()) {
            throw new RuleViolation("account.not-in-use", user.username());
        }
        sendLink(user);
        audit.record("user.reset-link-sent", "user", userId, null, null);
    }

    /** @throws RuleViolation when the link is unknown, was used before or is too old */
    void redeem(String token, String password) {
        UUID userId = resets.use(new RandomSecret(token), clock.instant())
                .orElseThrow(() -> new RuleViolation("account.reset-invalid"));
        AppUser user = users.requireLocked(userId);
        if (user.isDisabled()) {
            throw new RuleViolation("account.reset-invalid");
        }
        var check = new InputCheck();
        PasswordRules.check(check, "password", password, user.username());
        check.done();
        user.setPassword(hashing.hash(password), false);
        rightsChanged.fire(new RightsChanged(userId, true));
        audit.recordFor(user.username(), "user.password-reset", "user", userId, null, null);
    }

    private void sendLink(AppUser user) {
        RandomSecret secret = RandomSecret.next("");
        Instant now = clock.instant();
        resets.add(secret, user.id(), now, now.plus(config.resetLifetime()));
        requested.fire(new ResetRequested(user.username(), user.displayName(), user.email(), user.locale(), secret));
    }
}

package vn.ntm.training.account.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.ntm.training.account.AppUser;
import vn.ntm.training.account.AppUsers;
import vn.ntm.training.account.RightsChanged;
import vn.ntm.training.account.UserView;
import vn.ntm.training.account.password.PasswordHashing;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.account.totp.Totp;
import vn.ntm.training.account.totp.TotpSealing;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;

/** What people do with their own accounts. */
@ApplicationScoped
@Transactional
class OwnAccount {

    @Inject
    AppUsers users;

    @Inject
    PasswordHashing hashing;

    @Inject
    TotpSealing totpSealing;

    @Inject
    Event<RightsChanged> rightsChanged;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    MeView show(SignedInUser me) {
        return MeView.of(me, UserView.of(users.require(me.id())));
    }

    /** All sessions and tokens end, the one that this was asked with included. */
    void changePassword(SignedInUser me, String password) {
        String hash = hashing.hash(password);
        users.requireLocked(me.id()).setPassword(hash, false);
        rightsChanged.fire(new RightsChanged(me.id(), true));
        audit.record("user.password-changed", "user", me.id(), null, null);
    }

    TotpSetup beginTotp(SignedInUser me) {
        Totp totp = Totp.random();
        users.requireLocked(me.id()).beginTotp(totpSealing.seal(totp));
        return setup(totp, me);
    }

    /** What was begun and not confirmed yet, to be shown once more; empty when there is nothing of the kind. */
    Optional<TotpSetup> pendingTotp(SignedInUser me) {
        AppUser user = users.require(me.id());
        return Optional.ofNullable(user.usesTotp() ? null : user.totpSecret())
                .map(totpSealing::open)
                .map(totp -> setup(totp, me));
    }

    private static TotpSetup setup(Totp totp, SignedInUser me) {
        return new TotpSetup(totp.base32(), totp.uri("NTM Training", me.username()));
    }

    /** The code proves that the app holds the secret: from now on codes are asked for. */
    void confirmTotp(SignedInUser me, String otp) {
        AppUser user = users.requireLocked(me.id());
        if (user.usesTotp()) {
            throw new RuleViolation("account.totp-exists");
        }
        if (user.totpSecret() == null) {
            throw new RuleViolation("account.totp-not-begun");
        }
        long step = totpSealing
                .open(user.totpSecret())
                .stepOf(otp, clock.instant())
                .orElseThrow(() -> InvalidInput.of("otp", "account.totp-wrong"));
        user.confirmTotp(step);
        audit.record("user.totp-confirmed", "user", me.id(), null, null);
    }

    void removeTotp(SignedInUser me) {
        users.requireLocked(me.id()).removeTotp();
        audit.record("user.totp-removed", "user", me.id(), null, null);
    }
}

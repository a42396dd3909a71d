package vn.ntm.training.account.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import vn.ntm.training.account.AppUser;
import vn.ntm.training.account.AppUsers;
import vn.ntm.training.account.password.PasswordHashing;
import vn.ntm.training.account.password.PasswordRules;
import vn.ntm.training.account.totp.TotpSealing;
import vn.ntm.training.audit.Audit;

/**
 * The attempt to sign in. It takes the same steps and the same time whether or not there is such a user. Three short
 * transactions: no connection is held while the password is hashed.
 */
@ApplicationScoped
class SignIn {

    private static final Logger LOG = Logger.getLogger(SignIn.class);
    private static final String WHAT = "sign-in";

    @Inject
    Throttle throttle;

    @Inject
    AppUsers users;

    @Inject
    PasswordHashing hashing;

    @Inject
    TotpSealing totpSealing;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private record Known(UUID id, String passwordHash) {}

    /** @param issue makes what the user signs in for, in the transaction that admits the user */
    <T> SignInResult<T> attempt(Credentials given, ClientAddress from, Function<AppUser, T> issue) {
        Duration wait = throttle.charge(WHAT, given.username(), from);
        if (!wait.isZero()) {
            return new SignInResult.TooManyAttempts<>(wait);
        }
        if (PasswordRules.isImpossible(given.password())) {
            return new SignInResult.Refused<>();
        }
        Optional<Known> known = QuarkusTransaction.requiringNew().call(() -> users.findByUsername(given.username())
                .map(user -> new Known(user.id(), user.passwordHash())));
        boolean right =
                hashing.matches(given.password(), known.map(Known::passwordHash).orElse(null));
        SignInResult<T> result = right
                ? QuarkusTransaction.requiringNew().call(() -> admit(known.orElseThrow(), given, from, issue))
                : new SignInResult.Refused<>();
        if (result instanceof SignInResult.Refused) {
            Object subject = known.<Object>map(Known::id).orElse("unknown");
            // For nobody known as well: the time that it takes must not tell who is.
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.recordFor(null, "user.sign-in-refused", "user", subject, null, null));
            // By id: what was typed as a username may be a password.
            LOG.infof(
                    "Sign-in refused: %s",
                    known.map(Known::id).map(UUID::toString).orElse("no such user"));
        }
        return result;
    }

    private <T> SignInResult<T> admit(Known known, Credentials given, ClientAddress from, Function<AppUser, T> issue) {
        AppUser user = users.requireLocked(known.id());
        // The password may have been replaced while it was compared.
        if (user.isDisabled() || !known.passwordHash().equals(user.passwordHash())) {
            return new SignInResult.Refused<>();
        }
        if (user.usesTotp()) {
            if (given.otp() == null || given.otp().isBlank()) {
                return new SignInResult.CodeRequired<>();
            }
            OptionalLong step = totpSealing.open(user.totpSecret()).stepOf(given.otp(), clock.instant());
            if (step.isEmpty() || !user.useTotpStep(step.getAsLong())) {
                return new SignInResult.Refused<>();
            }
        }
        throttle.forgive(WHAT, given.username(), from);
        audit.recordFor(user.username(), "user.signed-in", "user", user.id(), null, null);
        return new SignInResult.Accepted<>(issue.apply(user));
    }
}

package vn.ntm.training.account.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.ntm.training.account.AppUsers;
import vn.ntm.training.account.password.PasswordHashing;
import vn.ntm.training.account.password.PasswordRules;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.shared.problem.InvalidInput;

/** Asks for the password once more before a step that a stolen session must not be able to take. */
@ApplicationScoped
public class PasswordProof {

    private static final String WHAT = "password-proof";

    @Inject
    Throttle throttle;

    @Inject
    AppUsers users;

    @Inject
    PasswordHashing hashing;

    /**
     * @param field the field of the input that holds the password
     * @throws InvalidInput when it is not the password of the user
     */
    public void require(SignedInUser user, String field, String password, ClientAddress from) {
        throttle.require(WHAT, user.username(), from);
        String hash = QuarkusTransaction.requiringNew()
                .call(() -> users.require(user.id()).passwordHash());
        if (PasswordRules.isImpossible(password) || !hashing.matches(password, hash)) {
            throw InvalidInput.of(field, "account.password-wrong");
        }
        QuarkusTransaction.requiringNew().run(() -> throttle.forgive(WHAT, user.username(), from));
    }
}

package vn.ntm.training.account.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.ntm.training.account.password.PasswordRules;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.account.signin.ClientAddress;
import vn.ntm.training.account.signin.PasswordProof;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;

/** Replaces one's own password: the rules first, then the proof that costs an attempt, then the change. */
@ApplicationScoped
class PasswordChange {

    @Inject
    PasswordProof proof;

    @Inject
    OwnAccount own;

    /** @throws InvalidInput when the present password is wrong or the new one not good enough */
    void change(SignedInUser me, NewPassword passwords, ClientAddress from) {
        var check = new InputCheck();
        check.required("currentPassword", passwords.currentPassword());
        PasswordRules.check(check, "newPassword", passwords.newPassword(), me.username());
        check.that(
                passwords.newPassword() == null || !passwords.newPassword().equals(passwords.currentPassword()),
                "newPassword",
                "account.password-same");
        check.done();
        proof.require(me, "currentPassword", passwords.currentPassword(), from);
        own.changePassword(me, passwords.newPassword());
    }
}

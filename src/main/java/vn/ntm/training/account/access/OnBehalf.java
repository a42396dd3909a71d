package vn.ntm.training.account.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.ntm.training.account.signin.SignedInUsers;
import vn.ntm.training.shared.problem.RuleViolation;

/** Does later what a user asked for, as that user: with today's grants, and with the user's name in the audit. */
@ApplicationScoped
public class OnBehalf {

    @Inject
    SignedInUsers users;

    @Inject
    CurrentIdentityAssociation identities;

    /** @throws RuleViolation when the account is not in use any more */
    public void of(String username, Runnable work) {
        var user = users.byName(username).orElseThrow(() -> new RuleViolation("account.not-in-use", username));
        ManagedContext context = Arc.container().requestContext();
        var outer = context.getStateIfActive();
        context.activate();
        try {
            identities.setIdentity(SecretIdentityProvider.identity(user));
            work.run();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }
}

package vn.ntm.training.account.scope;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.ntm.training.shared.problem.NotSignedIn;

/** Who sent this request, and what they may see and change. */
@RequestScoped
public class CurrentUser {

    @Inject
    CurrentIdentityAssociation identities;

    @Inject
    Scopes scopes;

    private Scope scope;

    public Optional<SignedInUser> find() {
        return SignedInUser.of(identities.getIdentity());
    }

    /** @throws NotSignedIn when nobody signed in */
    public SignedInUser require() {
        return find().orElseThrow(() -> new NotSignedIn("http.401"));
    }

    /** Nothing for those who did not sign in. */
    public Scope scope() {
        if (scope == null) {
            scope = find().map(scopes::of).orElse(Scope.NOTHING);
        }
        return scope;
    }
}

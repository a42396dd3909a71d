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

    /** The personal link that somebody without an account came by; empty for those who signed in. */
    public Optional<SignedLink> link() {
        return SignedLink.of(identities.getIdentity());
    }

    /** As the audit names whoever is at work: the username, or the link. */
    public String actor() {
        return link().map(SignedLink::actor).orElseGet(() -> require().username());
    }

    /** Whether this request was sent by the holder of a link for exactly this. */
    public boolean cameByLinkFor(LinkSubject subject) {
        return link().map(SignedLink::subject).filter(subject::equals).isPresent();
    }

    /** Nothing for those who did not sign in. */
    public Scope scope() {
        if (scope == null) {
            scope = find().map(scopes::of).orElse(Scope.NOTHING);
        }
        return scope;
    }
}

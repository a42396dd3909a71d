package vn.ntm.training.account.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.ntm.training.account.oidc.OidcPerson;
import vn.ntm.training.account.signin.SignedInUsers;

/**
 * Puts the account in the place of an access token of the OpenID Connect provider: of what the token says only issuer and
 * subject count, never a role. A token without an account stays what it is, and the gate refuses it.
 */
@ApplicationScoped
class ForeignTokens implements SecurityIdentityAugmentor {

    @Inject
    SignedInUsers users;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return OidcPerson.ofAccessToken(identity)
                .map(person -> context.runBlocking(() -> account(person, identity)))
                .orElseGet(() -> Uni.createFrom().item(identity));
    }

    private SecurityIdentity account(OidcPerson person, SecurityIdentity token) {
        return users.byExternalIdentity(person.issuer(), person.subject())
                .map(SecretIdentityProvider::identity)
                .orElse(token);
    }
}

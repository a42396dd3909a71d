package vn.ntm.training.account.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.Scopes;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.account.signin.SignedInUsers;

/** Finds the user of a secret. */
@ApplicationScoped
class SecretIdentityProvider implements IdentityProvider<SecretRequest> {

    @Inject
    SignedInUsers users;

    @Inject
    Scopes scopes;

    @Override
    public Class<SecretRequest> getRequestType() {
        return SecretRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SecretRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    private SecurityIdentity identity(SecretRequest request) {
        var user =
                switch (request.kind()) {
                    case TOKEN -> users.byToken(request.secret());
                    case SESSION -> users.bySession(request.secret());
                };
        // Here, where no connection is held: later it could wait for a second one of a pool that is exhausted.
        user.ifPresent(scopes::of);
        return user.map(SecretIdentityProvider::identity).orElseThrow(AuthenticationFailedException::new);
    }

    static SecurityIdentity identity(SignedInUser user) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(user.username()))
                .addAttribute(SignedInUser.ATTRIBUTE, user)
                .addAttribute("scope", user.scopeText());
        user.roles().stream().map(Role::name).forEach(identity::addRole);
        return identity.build();
    }
}

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
import vn.ntm.training.account.link.LinkOpening;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.Scopes;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.account.signin.SignedInUsers;

/** Finds the user of a secret. */
@ApplicationScoped
class SecretIdentityProvider implements IdentityProvider<SecretRequest> {

    @Inject
    SignedInUsers users;

    @Inject
    LinkOpening links;

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
        var identity =
                switch (request.kind()) {
                    case TOKEN -> users.byToken(request.secret()).map(this::withScope);
                    case SESSION -> users.bySession(request.secret()).map(this::withScope);
                    case LINK -> links.bySession(request.secret().text()).map(SecretIdentityProvider::identity);
                };
        return identity.orElseThrow(AuthenticationFailedException::new);
    }

    private SecurityIdentity withScope(SignedInUser user) {
        // Here, where no connection is held: later it could wait for a second one of a pool that is exhausted.
        scopes.of(user);
        return identity(user);
    }

    private static SecurityIdentity identity(SignedLink link) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(link.actor()))
                .addAttribute(SignedLink.ATTRIBUTE, link)
                .addAttribute("scope", link.subject().toString())
                .build();
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

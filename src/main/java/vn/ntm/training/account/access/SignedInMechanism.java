package vn.ntm.training.account.access;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.ntm.training.account.link.LinkCookie;
import vn.ntm.training.account.oidc.OidcPages;
import vn.ntm.training.account.oidc.OidcTerms;
import vn.ntm.training.account.signin.ApiToken;
import vn.ntm.training.account.signin.SessionCookie;

/**
 * Takes the secret out of a request. A token that opens nothing is an error that a program wants to hear of; a cookie that
 * opens nothing is a session that ended, and its owner a visitor.
 */
@ApplicationScoped
class SignedInMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "bearer ";

    @Inject
    SessionCookie cookie;

    @Inject
    LinkCookie linkCookie;

    @Inject
    OidcTerms oidc;

    /** Before that of OpenID Connect (1001), which takes every token for one of its own. */
    @Override
    public int getPriority() {
        return 2_000;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return byToken(authorization, providers);
        }
        if (request.normalizedPath().equals(OidcPages.PATH)) {
            return Uni.createFrom().nullItem();
        }
        return open(SecretRequest.Kind.SESSION, cookie.read(request), providers)
                .onItem()
                .ifNull()
                .switchTo(() -> open(SecretRequest.Kind.LINK, linkCookie.read(request.request()), providers));
    }

    /** Null for a token that is not ours, if there is a provider that may have issued it. */
    private Uni<SecurityIdentity> byToken(String authorization, IdentityProviderManager providers) {
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        String token = authorization.substring(BEARER.length()).strip();
        return oidc.isOn() && !ApiToken.isOne(token)
                ? Uni.createFrom().nullItem()
                : providers.authenticate(new SecretRequest(SecretRequest.Kind.TOKEN, token));
    }

    /** Null when there is no cookie, or it opens nothing any more. */
    private static Uni<SecurityIdentity> open(
            SecretRequest.Kind kind, Optional<String> secret, IdentityProviderManager providers) {
        return secret.isEmpty()
                ? Uni.createFrom().nullItem()
                : providers
                        .authenticate(new SecretRequest(kind, secret.get()))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull();
    }

    /** Not used: what is answered to a refused request is written by the mappers of problems. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SecretRequest.class);
    }
}

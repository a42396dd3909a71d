package vn.ntm.training.account.oidc;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who the provider says somebody is.
 *
 * @param verifiedEmail null unless the provider says that it has verified it
 */
public record OidcPerson(String issuer, String subject, String verifiedEmail) {

    private static final String VERIFIED = "email_verified";

    /** The person of an access token; empty for everything else, ID tokens included: those are not made for an API. */
    public static Optional<OidcPerson> ofAccessToken(SecurityIdentity identity) {
        return identity.getCredential(IdTokenCredential.class) == null && !isLocal(identity)
                ? token(identity).filter(token -> !isIdToken(token)).map(OidcPerson::of)
                : Optional.empty();
    }

    /** Whoever has just come back from the provider's sign-in page. */
    static Optional<OidcPerson> ofIdToken(SecurityIdentity identity) {
        return identity.getCredential(IdTokenCredential.class) == null
                ? Optional.empty()
                : token(identity).map(OidcPerson::of);
    }

    private static boolean isLocal(SecurityIdentity identity) {
        return !(identity.getPrincipal() instanceof JsonWebToken);
    }

    private static Optional<JsonWebToken> token(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    /** What is made for us at a sign-in holds a nonce, see {@link OidcTenant}. */
    private static boolean isIdToken(JsonWebToken token) {
        return token.containsClaim("nonce") || token.containsClaim("at_hash") || "ID".equals(token.getClaim("typ"));
    }

    private static OidcPerson of(JsonWebToken token) {
        boolean verified = Boolean.parseBoolean(String.valueOf(token.<Object>getClaim(VERIFIED)));
        return new OidcPerson(token.getIssuer(), token.getSubject(), verified ? token.getClaim("email") : null);
    }
}

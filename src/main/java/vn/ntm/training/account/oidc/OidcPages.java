package vn.ntm.training.account.oidc;

import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.link.LinkCookie;
import vn.ntm.training.account.signin.ClientAddress;
import vn.ntm.training.account.signin.SessionCookie;
import vn.ntm.training.shared.input.WayBack;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.NotSignedIn;
import vn.ntm.training.shared.secret.RandomSecret;

/**
 * Signing in at the provider: to it, and back from it. What it tells is exchanged for a session of ours, so that everything
 * after is as with a password: the session ends when the account is disabled or its roles change.
 */
@Path(OidcPages.PATH)
@RunOnVirtualThread
public class OidcPages {

    public static final String PATH = "/sign-in/oidc";

    @Inject
    OidcTerms terms;

    @Inject
    OidcSignIn signIn;

    @Inject
    OidcAuthenticationMechanism mechanism;

    @Inject
    OidcSession oidcSession;

    @Inject
    CurrentIdentityAssociation identities;

    @Inject
    SessionCookie cookie;

    @Inject
    LinkCookie linkCookie;

    @GET
    @Operation(hidden = true)
    public Response signIn(@RestQuery String to, @Context RoutingContext routing, @Context HttpServerRequest request) {
        if (!terms.isOn()) {
            throw new NotFound("provider", "");
        }
        return OidcPerson.ofIdToken(identities.getIdentity())
                .map(person -> enter(person, WayBack.to(to), request))
                .orElseGet(() -> toProvider(routing));
    }

    private Response enter(OidcPerson person, URI to, HttpServerRequest request) {
        // Kept no longer: with the next sign-in the provider is asked again.
        oidcSession.logout().await().indefinitely();
        RandomSecret session =
                signIn.admit(person, ClientAddress.of(request)).orElseThrow(() -> new NotAllowed("oidc.no-account"));
        return linkCookie
                .end(Response.seeOther(to), request)
                .cookie(cookie.holding(session, request))
                .build();
    }

    private Response toProvider(RoutingContext routing) {
        ChallengeData challenge = mechanism.getChallenge(routing).await().indefinitely();
        if (challenge == null || challenge.status != Response.Status.FOUND.getStatusCode()) {
            throw new NotSignedIn("oidc.failed");
        }
        var answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }
}

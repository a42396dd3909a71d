package vn.ntm.training.account.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

/**
 * Where signed links lead. The address holds the link itself: it is left at once for one that holds nothing, goes into no
 * cache, no referrer and no log (see the access log in {@code application.properties}), and no answer repeats it.
 */
@Path("/l")
@RunOnVirtualThread
class LinkPages {

    @Inject
    LinkOpening opening;

    @Inject
    LinkProof proof;

    @Inject
    LinkCookie cookie;

    @Inject
    CurrentUser current;

    @GET
    @Path("{link}")
    @Operation(hidden = true)
    public Response open(@RestPath String link, @Context HttpServerRequest request) {
        keepSecret(request.response());
        return enter(proof.requireValid(link, request), request);
    }

    /**
     * Where somebody is led whose session by a link ended while the page was open: told whom to call. What was typed is
     * lost, and that is said; while the session lasts, it is the way back to the page of the link.
     */
    @GET
    @Operation(hidden = true)
    public Response ended(@Context HttpServerRequest request) {
        keepSecret(request.response());
        String session = cookie.read(request).orElseThrow(() -> new NotFound("link", ""));
        return opening.bySession(session)
                .map(link -> Response.seeOther(link.subject().page()).build())
                .orElseThrow(() -> opening.linkOf(session)
                        .<RuntimeException>map(id -> proof.gone("link.session-ended", id))
                        .orElseGet(() -> new NotFound("link", "")));
    }

    private Response enter(OpenedLink.Valid opened, HttpServerRequest request) {
        if (current.find().isPresent()) {
            // One browser acts for one person at a time; nobody is to wonder in whose name a roll was handed in.
            throw new RuleViolation("link.signed-in");
        }
        opening.remember(opened.link().id());
        return Response.seeOther(opened.link().subject().page())
                .cookie(cookie.holding(opening.session(opened), request))
                .build();
    }

    private static void keepSecret(HttpServerResponse response) {
        response.putHeader("Cache-Control", "no-store")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Robots-Tag", "noindex");
    }
}

package vn.ntm.training.account.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.ntm.training.account.link.LinkCookie;
import vn.ntm.training.account.oidc.OidcPerson;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotSignedIn;

/**
 * The one gate: every request, to the API, a page or a file, passes here before anything else looks at it, and the table
 * {@code access.txt} decides. In which units somebody may do it is decided further in, by the scope.
 */
@ApplicationScoped
class AccessPolicy implements HttpSecurityPolicy {

    private static final URI NEW_PASSWORD = URI.create("/my-password");

    private static final URI LINK_ENDED = URI.create("/l");
    private static final URI TOTP_ENROLMENT = URI.create("/account/one-time-codes");

    private final AccessTable table = AccessTable.load();

    @Inject
    LinkCookie linkCookie;

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return identity.map(known -> {
            check(request, known);
            return CheckResult.PERMIT;
        });
    }

    private void check(RoutingContext request, SecurityIdentity known) {
        if (request.request().getHeader("Authorization") == null) {
            CrossOrigin.check(request.request());
        }
        AccessRule rule = table.of(request.request().method().name(), request.normalizedPath());
        if (rule.isForAnyone()) {
            return;
        }
        // What only some may see stays in no cache, not even in that of a browser which others use as well.
        request.response().putHeader("Cache-Control", "no-store");
        SignedInUser user = known.getAttribute(SignedInUser.ATTRIBUTE);
        SignedLink link = known.getAttribute(SignedLink.ATTRIBUTE);
        if (user != null) {
            check(user, rule);
        } else if (OidcPerson.ofAccessToken(known).isPresent()) {
            throw new NotAllowed("oidc.no-account");
        } else if (link != null && rule.isForLinks()) {
            check(link, rule, request);
        } else if (rule.isForLinks() && linkCookie.read(request.request()).isPresent()) {
            throw new NotSignedIn("link.session-ended", LINK_ENDED);
        } else {
            throw new NotSignedIn("http.401", signInPage(request));
        }
    }

    private static void check(SignedInUser user, AccessRule rule) {
        if (user.duty() != null && !rule.isForNewcomers()) {
            throw switch (user.duty()) {
                case NEW_PASSWORD -> new NotAllowed("account.new-password-first", NEW_PASSWORD);
                case TOTP_ENROLMENT -> new NotAllowed("account.totp-first", TOTP_ENROLMENT);
            };
        }
        if (!rule.allows(user)) {
            throw new NotAllowed("http.403");
        }
    }

    private static void check(SignedLink link, AccessRule rule, RoutingContext request) {
        if (!rule.allows(link.subject(), AccessTable.segments(request.normalizedPath()))) {
            throw new NotAllowed("link.elsewhere");
        }
    }

    private static URI signInPage(RoutingContext request) {
        return URI.create("/sign-in?to=" + URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8));
    }
}

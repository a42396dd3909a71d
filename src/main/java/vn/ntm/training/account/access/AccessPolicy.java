package vn.ntm.training.account.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotSignedIn;

/**
 * The one gate: every request, to the API, a page or a file, passes here before anything else looks at it, and the table
 * {@code access.txt} decides. In which units somebody may do it is decided further in, by the scope.
 */
@ApplicationScoped
class AccessPolicy implements HttpSecurityPolicy {

    private final AccessTable table = AccessTable.load();

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return identity.map(known -> {
            check(request, known.getAttribute(SignedInUser.ATTRIBUTE));
            return CheckResult.PERMIT;
        });
    }

    private void check(RoutingContext request, SignedInUser user) {
        if (request.request().getHeader("Authorization") == null) {
            CrossOrigin.check(request.request());
        }
        AccessRule rule = table.of(request.request().method().name(), request.normalizedPath());
        if (rule.isForAnyone()) {
            return;
        }
        if (user == null) {
            throw new NotSignedIn("http.401", signInPage(request));
        }
        if (user.duty() != null && !rule.isForNewcomers()) {
            throw new NotAllowed(
                    switch (user.duty()) {
                        case NEW_PASSWORD -> "account.new-password-first";
                        case TOTP_ENROLMENT -> "account.totp-first";
                    });
        }
        if (!rule.allows(user)) {
            throw new NotAllowed("http.403");
        }
    }

    private static URI signInPage(RoutingContext request) {
        return URI.create("/sign-in?to=" + URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8));
    }
}

package vn.ntm.training.audit;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.TreeSet;

/** Who is at work, as far as the request tells; all null for jobs, which nobody signed in to do. */
@ApplicationScoped
class Author {

    /** Attribute of the identity: the units of the grants, as text. */
    private static final String SCOPE = "scope";

    @Inject
    CurrentIdentityAssociation identities;

    @Inject
    CurrentVertxRequest request;

    String name() {
        SecurityIdentity identity = identity();
        return identity == null ? null : identity.getPrincipal().getName();
    }

    String roles() {
        SecurityIdentity identity = identity();
        return identity == null ? null : String.join(" ", new TreeSet<>(identity.getRoles()));
    }

    String scope() {
        SecurityIdentity identity = identity();
        return identity == null ? null : identity.getAttribute(SCOPE);
    }

    String requestId() {
        RoutingContext current = isRequest() ? request.getCurrent() : null;
        return current == null ? null : RequestId.of(current);
    }

    private SecurityIdentity identity() {
        SecurityIdentity identity = isRequest() ? identities.getIdentity() : null;
        return identity == null || identity.isAnonymous() ? null : identity;
    }

    private static boolean isRequest() {
        return Arc.container().requestContext().isActive();
    }
}

package vn.ntm.training.web;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** How long browsers and proxies may keep an answer that does not say so itself. */
final class Caching {

    private static final String NEVER = "no-store";
    private static final String ASK_EACH_TIME = "private, no-cache";
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String ASK_AFTER_AN_HOUR = "public, max-age=3600";

    private Caching() {}

    static void decide(RoutingContext request) {
        MultiMap headers = request.response().headers();
        if (isFile(request)) {
            headers.set(HttpHeaders.CACHE_CONTROL, isVersioned(request) ? FOR_A_YEAR : ASK_AFTER_AN_HOUR);
        } else if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            // A page that all may open still has the name of its reader in the frame.
            headers.set(HttpHeaders.CACHE_CONTROL, isSignedIn(request) ? NEVER : ASK_EACH_TIME);
        }
    }

    private static boolean isFile(RoutingContext request) {
        String path = String.valueOf(request.request().path());
        int status = request.response().getStatusCode();
        return (status == 200 || status == 206 || status == 304)
                && (path.startsWith("/assets/") || path.startsWith("/_static/") || path.startsWith("/webjars/"));
    }

    /** The number of the version is in the address of the libraries, the digest of the content in that of our own files. */
    private static boolean isVersioned(RoutingContext request) {
        return !request.request().path().startsWith("/assets/")
                || request.request().getParam("v") != null;
    }

    private static boolean isSignedIn(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous();
    }
}

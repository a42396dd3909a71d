package vn.ntm.training.account.access;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import vn.ntm.training.shared.problem.NotAllowed;

/**
 * Refuses changes that another site has a browser send with our cookie. Browsers tell where a request comes from in headers
 * that pages cannot set: {@code Sec-Fetch-Site}, and {@code Origin} in those that are older. A request with neither is not
 * from a browser, and carries nobody's cookie. (The same steps as net/http.CrossOriginProtection of Go 1.25.)
 */
final class CrossOrigin {

    private static final Set<String> HARMLESS_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private CrossOrigin() {}

    /** @throws NotAllowed when the request changes something and comes from another site */
    static void check(HttpServerRequest request) {
        if (HARMLESS_METHODS.contains(request.method().name())) {
            return;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean ours = site != null ? site.equals("same-origin") || site.equals("none") : isOurs(origin, request);
        if (!ours) {
            throw new NotAllowed("account.foreign-origin");
        }
    }

    private static boolean isOurs(String origin, HttpServerRequest request) {
        if (origin == null) {
            return true;
        }
        try {
            String authority = new URI(origin).getAuthority();
            return authority != null
                    && authority.equalsIgnoreCase(request.authority().toString());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

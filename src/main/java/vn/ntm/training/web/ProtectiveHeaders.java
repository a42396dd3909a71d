package vn.ntm.training.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What every answer tells browsers not to do, whoever writes it: pages, API, problems, files. A header that an endpoint set
 * itself stands, so that a page behind a personal link can tell browsers to send no referrer at all.
 */
class ProtectiveHeaders {

    private static final String NONCE = ProtectiveHeaders.class.getName();
    /** Before everything that may answer, after the id of the request (1000). */
    private static final int EARLY = 900;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SWAGGER = "/q/swagger-ui";

    void register(@Observes Filters filters) {
        filters.register(ProtectiveHeaders::protect, EARLY);
    }

    /** Of this answer alone: a script that somebody smuggled into the page cannot know it. */
    static String nonce(RoutingContext request) {
        String nonce = request.get(NONCE);
        if (nonce == null) {
            byte[] random = new byte[16];
            RANDOM.nextBytes(random);
            nonce = Base64.getEncoder().encodeToString(random);
            request.put(NONCE, nonce);
        }
        return nonce;
    }

    private static void protect(RoutingContext request) {
        request.addHeadersEndHandler(ended -> {
            MultiMap headers = request.response().headers();
            setUnlessGiven(headers, "Content-Security-Policy", policy(request));
            setUnlessGiven(headers, "X-Content-Type-Options", "nosniff");
            setUnlessGiven(headers, "X-Frame-Options", "DENY");
            setUnlessGiven(headers, "Referrer-Policy", "same-origin");
            setUnlessGiven(headers, "Cross-Origin-Opener-Policy", "same-origin");
            setUnlessGiven(headers, "Cross-Origin-Resource-Policy", "same-origin");
            setUnlessGiven(
                    headers,
                    "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
            if (request.request().scheme().equals("https")) {
                // Behind a proxy this is what the proxy told, if the server is configured to believe it.
                setUnlessGiven(headers, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            }
            Caching.decide(request);
        });
        request.next();
    }

    private static String policy(RoutingContext request) {
        if (request.request().path() != null && request.request().path().startsWith(SWAGGER)) {
            // Its page is not ours, and has script and style in it.
            return "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
        }
        return "default-src 'none'; script-src 'nonce-" + nonce(request) + "'; style-src 'self'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
                + (isRoll(request) ? "worker-src 'self'; " : "")
                + "base-uri 'none'; frame-ancestors 'none'";
    }

    /** The page of a room's roll works without a network, by a worker of its own. */
    private static boolean isRoll(RoutingContext request) {
        String path = String.valueOf(request.request().path());
        return path.startsWith("/sessions/") && path.endsWith("/roll");
    }

    private static void setUnlessGiven(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}

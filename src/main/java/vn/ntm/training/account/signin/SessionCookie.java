package vn.ntm.training.account.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.Set;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.shared.secret.RandomSecret;

/**
 * The cookie that carries the secret of a session. Its prefix makes browsers refuse it from anywhere but this host over TLS
 * (RFC 6265bis, 4.1.3.2). On localhost, if configured, one without prefix and {@code Secure} takes its place.
 */
@ApplicationScoped
public class SessionCookie {

    static final String NAME = "__Host-ntm-session";
    static final String PLAIN_NAME = "ntm-session";

    private static final Set<String> LOCALHOST = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    @Inject
    AccountConfig config;

    public Optional<String> read(RoutingContext request) {
        return read(request.request());
    }

    Optional<String> read(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name(request)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    NewCookie holding(RandomSecret secret, HttpServerRequest request) {
        return cookie(secret.text(), NewCookie.DEFAULT_MAX_AGE, request);
    }

    NewCookie gone(HttpServerRequest request) {
        return cookie("", 0, request);
    }

    private NewCookie cookie(String value, int maxAge, HttpServerRequest request) {
        return new NewCookie.Builder(name(request))
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(!isPlain(request))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String name(HttpServerRequest request) {
        return isPlain(request) ? PLAIN_NAME : NAME;
    }

    private boolean isPlain(HttpServerRequest request) {
        return config.plainHttpOnLocalhost()
                && !request.isSSL()
                && request.authority() != null
                && LOCALHOST.contains(request.authority().host());
    }
}

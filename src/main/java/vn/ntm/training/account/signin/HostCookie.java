package vn.ntm.training.account.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.Set;
import vn.ntm.training.account.AccountConfig;

/**
 * A cookie that carries a secret. Its prefix makes browsers refuse it from anywhere but this host over TLS (RFC 6265bis,
 * 4.1.3.2). On localhost, if configured, one without prefix and {@code Secure} takes its place.
 */
public record HostCookie(String plainName, AccountConfig config) {

    static final String PREFIX = "__Host-";

    private static final Set<String> LOCALHOST = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    public Optional<String> read(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name(request)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    public NewCookie holding(String secret, HttpServerRequest request) {
        return cookie(secret, NewCookie.DEFAULT_MAX_AGE, request);
    }

    public NewCookie gone(HttpServerRequest request) {
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
        return isPlain(request) ? plainName : PREFIX + plainName;
    }

    private boolean isPlain(HttpServerRequest request) {
        return config.plainHttpOnLocalhost()
                && !request.isSSL()
                && request.authority() != null
                && LOCALHOST.contains(request.authority().host());
    }
}

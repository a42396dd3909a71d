package vn.ntm.training.account.signin;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.shared.secret.RandomSecret;

/** The cookie that carries the secret of a user's session. */
@ApplicationScoped
public class SessionCookie {

    static final String PLAIN_NAME = "ntm-session";
    static final String NAME = HostCookie.PREFIX + PLAIN_NAME;

    @Inject
    AccountConfig config;

    private HostCookie cookie;

    @PostConstruct
    void name() {
        cookie = new HostCookie(PLAIN_NAME, config);
    }

    public Optional<String> read(RoutingContext request) {
        return read(request.request());
    }

    Optional<String> read(HttpServerRequest request) {
        return cookie.read(request);
    }

    public NewCookie holding(RandomSecret secret, HttpServerRequest request) {
        return cookie.holding(secret.text(), request);
    }

    NewCookie gone(HttpServerRequest request) {
        return cookie.gone(request);
    }
}

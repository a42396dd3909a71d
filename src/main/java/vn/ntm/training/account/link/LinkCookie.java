package vn.ntm.training.account.link;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.signin.HostCookie;

/** The cookie of somebody who came by a link. Who signs in loses it, and while somebody is signed in it does not count. */
@ApplicationScoped
public class LinkCookie {

    static final String PLAIN_NAME = "ntm-link";

    @Inject
    AccountConfig config;

    private HostCookie cookie;

    @PostConstruct
    void name() {
        cookie = new HostCookie(PLAIN_NAME, config);
    }

    public Optional<String> read(HttpServerRequest request) {
        return cookie.read(request);
    }

    /** Takes it away from a browser that has one. */
    public ResponseBuilder end(ResponseBuilder answer, HttpServerRequest request) {
        return read(request).isEmpty() ? answer : answer.cookie(cookie.gone(request));
    }

    NewCookie holding(String session, HttpServerRequest request) {
        return cookie.holding(session, request);
    }
}

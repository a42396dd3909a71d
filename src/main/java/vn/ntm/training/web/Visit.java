package vn.ntm.training.web;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.ntm.training.shared.text.Language;

/** What the frame knows of the request that it answers: {@code {cdi:visit.language}} in templates. */
@Named("visit")
@Singleton
public class Visit {

    @Inject
    CurrentVertxRequest request;

    /** The language that the visitor chose, as the code that HTML wants: {@code vi} or {@code en}. */
    public String language() {
        return chosenLanguage().code();
    }

    /** The way back to this page, for the language switch; encoded as a parameter. */
    public String here() {
        RoutingContext current = current();
        return current == null ? "/" : URLEncoder.encode(current.request().uri(), StandardCharsets.UTF_8);
    }

    Language chosenLanguage() {
        RoutingContext current = current();
        Cookie cookie = current == null ? null : current.request().getCookie(Language.COOKIE);
        return Language.of(cookie == null ? null : cookie.getValue());
    }

    private RoutingContext current() {
        return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    }
}

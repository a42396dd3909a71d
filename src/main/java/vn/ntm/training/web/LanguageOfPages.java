package vn.ntm.training.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Gives each page the language that its visitor chose, and the way back to itself for the language switch. */
@Singleton
class LanguageOfPages implements TemplateInstance.Initializer {

    @Inject
    CurrentVertxRequest request;

    @Override
    public void accept(TemplateInstance page) {
        RoutingContext visit = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        Language chosen = chosen(visit);
        page.setLocale(chosen.locale());
        page.data("language", chosen.code());
        page.data(
                "here", visit == null ? "/" : URLEncoder.encode(visit.request().uri(), StandardCharsets.UTF_8));
    }

    private static Language chosen(RoutingContext visit) {
        Cookie cookie = visit == null ? null : visit.request().getCookie(Language.COOKIE);
        return Language.of(cookie == null ? null : cookie.getValue());
    }
}

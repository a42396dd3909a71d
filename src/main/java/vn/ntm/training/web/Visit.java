package vn.ntm.training.web;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.shared.page.Toast;
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

    public Theme theme() {
        return Theme.of(cookie(Theme.COOKIE));
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The way back to this page, for the language switch; encoded as a parameter. */
    public String here() {
        // The address of a signed link is a secret: nothing leads back to it.
        return current()
                .filter(now -> !now.normalizedPath().startsWith("/l/"))
                .map(now -> encoded(now.request().uri()))
                .orElse("/");
    }

    /** The sign-in page, which leads back to this page unless it is this page. */
    public String signIn() {
        String path = path();
        return path.equals("/") || path.startsWith("/sign-in") ? "/sign-in" : "/sign-in?to=" + here();
    }

    /** Who is signed in; null for a visitor. Known also where a request was refused. */
    public SignedInUser user() {
        return current()
                .map(RoutingContext::user)
                .filter(QuarkusHttpUser.class::isInstance)
                .map(QuarkusHttpUser.class::cast)
                .map(user -> user.getSecurityIdentity().<SignedInUser>getAttribute(SignedInUser.ATTRIBUTE))
                .orElse(null);
    }

    /** The link that somebody without an account came by; null for everybody else. */
    public SignedLink link() {
        return current()
                .map(RoutingContext::user)
                .filter(QuarkusHttpUser.class::isInstance)
                .map(QuarkusHttpUser.class::cast)
                .map(user -> user.getSecurityIdentity().<SignedLink>getAttribute(SignedLink.ATTRIBUTE))
                .orElse(null);
    }

    /** Whether whoever is signed in is a trainee, and so has trainings of their own. */
    public boolean isTrainee() {
        SignedInUser user = user();
        return user != null && user.has(Role.TRAINEE);
    }

    /** What just happened, told once: reading it takes the cookie away. Null when nothing is to be told. */
    public String toast() {
        Optional<String> text = Toast.read(cookie(Toast.COOKIE))
                .flatMap(toast -> toast.text(chosenLanguage().locale()));
        text.flatMap(told -> current()).ifPresent(now -> now.response()
                .addCookie(Cookie.cookie(Toast.COOKIE, "").setPath("/").setMaxAge(0)));
        return text.orElse(null);
    }

    /** What every script element has to carry: the policy of the answer lets no other run. */
    public String nonce() {
        return current().map(ProtectiveHeaders::nonce).orElse("");
    }

    /** The id under which the log and the audit know this request. */
    public String requestId() {
        return current()
                .map(now -> now.response().headers().get("X-Request-Id"))
                .orElse("");
    }

    /** As it was sent: also an address that is none has an answer with a frame around it. */
    String path() {
        return current().map(now -> now.request().path()).orElse("/");
    }

    Language chosenLanguage() {
        return Language.of(cookie(Language.COOKIE));
    }

    /** The request that is answered; none when something is rendered without one, such as a mail. */
    Optional<RoutingContext> current() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(request.getCurrent())
                : Optional.empty();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String cookie(String name) {
        return current()
                .map(now -> now.request().getCookie(name))
                .map(Cookie::getValue)
                .orElse(null);
    }
}

package vn.ntm.training.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ntm.training.shared.problem.Problem;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Language;

/**
 * A body that is refused by its length, before an endpoint sees it: told like every other failure, where the server by itself
 * would answer a bare status. (An address that is none never gets this far: the server answers 400 without a body.)
 */
@ApplicationScoped
class TooLargeBodies {

    /** After the protective headers (900), before the server's own check of the length (2). */
    private static final int BEFORE_READING = 800;

    private static final int STATUS = 413;
    private static final String CODE = "http.413";

    @Inject
    @Location("problem")
    Template page;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentVertxRequest current;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largestBody;

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, BEFORE_READING);
    }

    private void refuseTooLarge(RoutingContext request) {
        if (length(request.request()) <= largestBody.asLongValue()) {
            request.next();
            return;
        }
        // The body is not read: the connection is of no use any more.
        HttpServerResponse response = request.response();
        response.putHeader("Connection", "close");
        response.endHandler(ended -> request.request().connection().close());
        answer(request);
    }

    private void answer(RoutingContext request) {
        boolean forAPerson = isForAPerson(request.request());
        String text = ProblemTexts.of(language(request.request(), forAPerson).locale())
                .text(CODE);
        var problem = new Problem("about:blank", text, STATUS, text, CODE, List.of());
        request.response()
                .setStatusCode(STATUS)
                .putHeader("Content-Type", forAPerson ? "text/html;charset=UTF-8" : Problem.MEDIA_TYPE)
                .end(forAPerson ? html(request, problem) : json(problem));
    }

    /** The frame asks for the request that it answers; here nobody has made it known yet. */
    private String html(RoutingContext request, Problem problem) {
        ManagedContext context = Arc.container().requestContext();
        boolean ours = !context.isActive();
        if (ours) {
            context.activate();
        }
        try {
            current.setCurrent(request);
            return page.data("problem", problem).render();
        } finally {
            if (ours) {
                context.terminate();
            }
        }
    }

    private String json(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Language language(HttpServerRequest request, boolean forAPerson) {
        if (!forAPerson) {
            String wanted = request.getHeader("Accept-Language");
            return wanted != null && wanted.startsWith("en") ? Language.EN : Language.VI;
        }
        Cookie chosen = request.getCookie(Language.COOKIE);
        return Language.of(chosen == null ? null : chosen.getValue());
    }

    private static boolean isForAPerson(HttpServerRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null
                && accepted.contains("html")
                && !String.valueOf(request.path()).startsWith("/api");
    }

    private static long length(HttpServerRequest request) {
        String told = request.getHeader("Content-Length");
        return told != null && told.matches("\\d{1,18}") ? Long.parseLong(told) : 0;
    }
}

package vn.ntm.training.audit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import vn.ntm.training.shared.Ids;

/**
 * Names each request: by {@code X-Request-Id} when the proxy in front gave it a harmless one, else by an id of our own. The
 * answer carries it, and so do the log and the audit entries, so that a complaint leads to both.
 */
class RequestId {

    static final String HEADER = "X-Request-Id";
    private static final String KEY = RequestId.class.getName();
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    /** Before sign-in (200): refused requests have an id too. */
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(RequestId::give, FIRST);
    }

    static String of(RoutingContext request) {
        return request.get(KEY);
    }

    private static void give(RoutingContext request) {
        String given = request.request().getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : Ids.next().toString();
        request.put(KEY, id);
        MDC.put("requestId", id);
        request.response().putHeader(HEADER, id);
        request.next();
    }
}

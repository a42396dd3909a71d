package vn.ntm.training.shared.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Takes away what a caller would rather have in a form that nobody can read: the answer is then the usual one (RFC 9110,
 * 12.1). Jakarta REST would fail, and fail again when it writes that it did.
 */
class UnreadableHeaders {

    private static final String TOKEN = "[\\w!#$&^.+*'-]+";
    private static final String WEIGHT = "\\s*;\\s*q=(0?\\.\\d{1,3}|0\\.?|1(\\.0{0,3})?)";
    private static final String PARAMETER = "\\s*;\\s*(?!q=)" + TOKEN + "=(\"[^\",;\\\\]*\"|" + TOKEN + ")";
    private static final Pattern MEDIA_TYPES =
            list("(" + TOKEN + "/" + TOKEN + "|\\*)(" + WEIGHT + "|" + PARAMETER + ")*+");
    private static final Pattern LANGUAGES = list("([A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,8}|\\*)(" + WEIGHT + ")?");

    /** The first of all: whatever comes next may ask for these headers. */
    private static final int FIRST = 2_000;

    void register(@Observes Filters filters) {
        filters.register(UnreadableHeaders::clean, FIRST);
    }

    private static void clean(RoutingContext request) {
        keep(request.request().headers(), "Accept", MEDIA_TYPES);
        keep(request.request().headers(), "Accept-Language", LANGUAGES);
        request.next();
    }

    private static void keep(MultiMap headers, String name, Pattern readable) {
        if (headers.getAll(name).stream()
                .anyMatch(value -> !readable.matcher(value).matches())) {
            headers.remove(name);
        }
    }

    private static Pattern list(String item) {
        return Pattern.compile("\\s*" + item + "(\\s*,\\s*" + item + ")*\\s*");
    }
}

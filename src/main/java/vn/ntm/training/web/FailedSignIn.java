package vn.ntm.training.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/**
 * Has exception mappers answer whoever cannot be signed in. Quarkus REST does the same right after this, unless it is done, and
 * builds a table of all paths of the application each time, so that metrics know the path of a request that might be refused: a
 * tenth of what the process computed for a mark (ADR 170). What is refused gets its path from the filter for failures.
 */
class FailedSignIn {

    /** As the filter that signs in. Filters of an application come after those of Quarkus of the same priority. */
    private static final int AFTER_SIGNING_IN = 200;

    private static final BiConsumer<RoutingContext, Throwable> TOLD_TO_MAPPERS = (request, failure) -> {
        DefaultAuthFailureHandler.markIfOtherAuthenticationFailure(request, failure);
        if (!request.failed()) {
            request.fail(DefaultAuthFailureHandler.extractRootCause(failure));
        }
    };

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (request.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER) instanceof DefaultAuthFailureHandler) {
                        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, TOLD_TO_MAPPERS);
                    }
                    request.next();
                },
                AFTER_SIGNING_IN);
    }
}

package vn.ntm.training.shared.problem;

import java.util.Arrays;
import java.util.Set;

/**
 * Tells what is wrong with a request from what is wrong with us. Jakarta REST reads a request (its form, its body, its
 * parameters) before the first line of ours runs, and has no exception of its own for one that cannot be read: a broken
 * escape is an IllegalArgumentException, a body that ends too early an IOException, a quote that never closes an index out of
 * bounds.
 */
final class RequestReading {

    private static final String HANDLERS = "org.jboss.resteasy.reactive.server.handlers.";
    private static final Set<String> READERS =
            Set.of(HANDLERS + "FormBodyHandler", HANDLERS + "RequestDeserializeHandler", HANDLERS + "ParameterHandler");

    private RequestReading() {}

    static boolean failedBy(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(type -> !type.startsWith("vn.ntm."))
                .anyMatch(READERS::contains);
    }
}

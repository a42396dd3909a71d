package vn.ntm.training.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.ntm.training.shared.text.Language;

/** The one place where a failure becomes an answer. Never a stack trace, never the text of an SQL error. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo address;

    @Inject
    @Location("problem")
    Template page;

    @ServerExceptionMapper
    Response ruleViolation(RuleViolation violation) {
        return problem(409, violation.code(), texts().text(violation.code(), violation.arguments()), List.of());
    }

    @ServerExceptionMapper
    Response invalidInput(InvalidInput invalid) {
        ProblemTexts texts = texts();
        List<Problem.Violation> violations = invalid.fields().stream()
                .map(field -> new Problem.Violation(field.name(), texts.text(field.code(), field.arguments())))
                .toList();
        return problem(400, "input.invalid", texts.text("input.invalid"), violations);
    }

    @ServerExceptionMapper
    Response notFound(NotFound missing) {
        return problem(404, missing.code(), texts().text(missing.code(), missing.id()), List.of());
    }

    @ServerExceptionMapper
    Response gone(Gone gone) {
        return problem(410, gone.code(), texts().text(gone.code(), gone.arguments()), List.of());
    }

    /** Also what Quarkus throws where no code of ours is: a header {@code Authorization} that nobody understands. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(SecurityException unknown) {
        if (unknown instanceof NotSignedIn ours && ours.signInPage().isPresent() && isForAPerson()) {
            return Response.seeOther(ours.signInPage().get()).build();
        }
        String code = unknown instanceof NotSignedIn ours ? ours.code() : "http.401";
        Response answer = problem(401, code, texts().text(code), List.of());
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException refused) {
        if (refused instanceof NotAllowed ours && ours.wayOut().isPresent() && isForAPerson()) {
            return Response.seeOther(ours.wayOut().get()).build();
        }
        String code = refused instanceof NotAllowed ours ? ours.code() : "http.403";
        return problem(403, code, texts().text(code), List.of());
    }

    @ServerExceptionMapper
    Response tooManyRequests(TooManyRequests impatient) {
        Response answer =
                problem(429, impatient.code(), texts().text(impatient.code(), impatient.seconds()), List.of());
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, impatient.seconds())
                .build();
    }

    @ServerExceptionMapper({StaleVersion.class, OptimisticLockException.class})
    Response staleVersion(RuntimeException stale) {
        return problem(412, "version.stale", texts().text("version.stale"), List.of());
    }

    @ServerExceptionMapper
    Response keyReused(KeyReused reused) {
        return problem(422, KeyReused.CODE, texts().text(KeyReused.CODE), List.of());
    }

    @ServerExceptionMapper
    Response constraintViolation(ConstraintViolationException invalid) {
        List<Problem.Violation> violations = invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Violation(field(violation), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Problem.Violation::field))
                .toList();
        return problem(400, "input.invalid", texts().text("input.invalid"), violations);
    }

    /** The second type is named because Quarkus has a mapper of its own for it. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response malformedJson(JacksonException malformed) {
        return json(malformed);
    }

    /** Also asked by mappers of other packages, for what a library threw. */
    @ServerExceptionMapper
    public Response webApplication(WebApplicationException failure) {
        if (failure.getCause() instanceof JacksonException malformed) {
            return json(malformed);
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        return problem(status, "http." + status, httpText(status), List.of());
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        if (RequestReading.failedBy(failure)) {
            return problem(400, "input.malformed", texts().text("input.malformed"), List.of());
        }
        if (BusyDatabase.failed(failure)) {
            return busy();
        }
        LOG.error("A request failed", failure);
        return problem(500, "http.500", texts().text("http.500"), List.of());
    }

    private Response busy() {
        LOG.warn("A request waited too long for a connection to the database");
        int seconds = BusyDatabase.RETRY_AFTER_SECONDS;
        Response answer = problem(503, "http.503", texts().text("server.busy", seconds), List.of());
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    private Response json(JacksonException malformed) {
        if (malformed instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."))
                    .replace(".[", "[");
            return problem(
                    400,
                    "input.invalid",
                    texts().text("input.invalid"),
                    List.of(new Problem.Violation(field, texts().text("input.wrong-type"))));
        }
        return problem(400, "input.malformed", texts().text("input.malformed"), List.of());
    }

    private String httpText(int status) {
        return switch (status) {
            case 400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 429, 503 -> texts().text("http." + status);
            default -> status < 500 ? texts().text("http.400") : texts().text("http.500");
        };
    }

    private Response problem(int status, String code, String detail, List<Problem.Violation> violations) {
        String title = httpText(status);
        var problem = new Problem("about:blank", title, status, detail, code, violations);
        if (isForAPerson()) {
            return Response.status(status)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page.data("problem", problem).render())
                    .build();
        }
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    /** A browser that opens a page, not a program that calls the API. */
    private boolean isForAPerson() {
        return !address.getPath().startsWith("/api")
                && headers.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> type.getSubtype().equals("html"));
    }

    /** The field's name as the caller wrote it: without the method and the parameter that it was read into. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (depth++ == 0 || node.getName() == null) {
                continue;
            }
            if (depth == 2 && isBody(violation)) {
                continue;
            }
            if (node.getIndex() != null) {
                name.append('[').append(node.getIndex()).append(']');
            }
            name.append(name.isEmpty() ? "" : ".").append(node.getName());
        }
        return name.toString();
    }

    private static boolean isBody(ConstraintViolation<?> violation) {
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            depth += node.getName() == null ? 0 : 1;
        }
        return depth > 2;
    }

    private ProblemTexts texts() {
        if (isForAPerson()) {
            return ProblemTexts.of(Language.chosen(headers).locale());
        }
        return ProblemTexts.of(headers);
    }
}

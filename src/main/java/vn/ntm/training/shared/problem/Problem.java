package vn.ntm.training.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The answer to a failed request: {@code application/problem+json} of RFC 9457, with a stable code of our own. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String code, List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field of the input and why, in the caller's language. */
    public record Violation(String field, String message) {}
}

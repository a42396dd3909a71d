package vn.ntm.training.shared.input;

import java.util.regex.Pattern;
import vn.ntm.training.shared.problem.InvalidInput;

/**
 * The caller's name for one request, the same each time that it is sent: the header {@code Idempotency-Key}, to be taken with
 * {@code @HeaderParam(IdempotencyKey.HEADER)}; null when the caller sent none.
 */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";
    /** Visible characters of ASCII, and no more than a UUID and a good prefix have. */
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final String header;

    private IdempotencyKey(String header) {
        this.header = header;
    }

    /** Called by Jakarta REST, which would swallow what is wrong with it: {@link #text} tells. */
    public static IdempotencyKey valueOf(String header) {
        return new IdempotencyKey(header);
    }

    /** @throws InvalidInput when it is no key */
    public String text() {
        if (!KEY.matcher(header).matches()) {
            throw InvalidInput.of(HEADER, "input.idempotency-key");
        }
        return header;
    }
}

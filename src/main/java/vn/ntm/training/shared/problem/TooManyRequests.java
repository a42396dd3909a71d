package vn.ntm.training.shared.problem;

import java.time.Duration;

/** The caller has to wait; answered as 429 with {@code Retry-After}. The text of the code is given the seconds. */
public class TooManyRequests extends RuntimeException {

    private final String code;
    private final Duration wait;

    public TooManyRequests(String code, Duration wait) {
        super(code);
        this.code = code;
        this.wait = wait;
    }

    public String code() {
        return code;
    }

    /** Whole seconds, rounded up: never too early. */
    public long seconds() {
        return wait.plusMillis(999).toSeconds();
    }
}

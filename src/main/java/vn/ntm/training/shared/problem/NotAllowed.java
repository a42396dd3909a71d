package vn.ntm.training.shared.problem;

import io.quarkus.security.ForbiddenException;

/** The caller is known and may not do this; answered as 403. */
public class NotAllowed extends ForbiddenException {

    private final String code;

    public NotAllowed(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}

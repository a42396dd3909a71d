package vn.ntm.training.shared.problem;

import io.quarkus.security.ForbiddenException;
import java.net.URI;
import java.util.Optional;

/** The caller is known and may not do this, or not yet; answered as 403. */
public class NotAllowed extends ForbiddenException {

    private final String code;
    private final transient URI wayOut;

    public NotAllowed(String code) {
        this(code, null);
    }

    /** @param wayOut where a person who opened a page is led to, to do what is missing; null: nowhere */
    public NotAllowed(String code, URI wayOut) {
        super(code);
        this.code = code;
        this.wayOut = wayOut;
    }

    public String code() {
        return code;
    }

    Optional<URI> wayOut() {
        return Optional.ofNullable(wayOut);
    }
}

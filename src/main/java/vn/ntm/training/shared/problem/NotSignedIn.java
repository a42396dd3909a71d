package vn.ntm.training.shared.problem;

import io.quarkus.security.UnauthorizedException;
import java.net.URI;
import java.util.Optional;

/** The caller must say who it is first, or said it wrongly; answered as 401, to a person with the way to the sign-in page. */
public class NotSignedIn extends UnauthorizedException {

    private final String code;
    private final transient URI signInPage;

    public NotSignedIn(String code) {
        this(code, null);
    }

    /** @param signInPage where a person who opened a page is led to; null: nowhere */
    public NotSignedIn(String code, URI signInPage) {
        super(code);
        this.code = code;
        this.signInPage = signInPage;
    }

    public String code() {
        return code;
    }

    Optional<URI> signInPage() {
        return Optional.ofNullable(signInPage);
    }
}

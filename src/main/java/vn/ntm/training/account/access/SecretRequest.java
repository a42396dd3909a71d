package vn.ntm.training.account.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import vn.ntm.training.shared.secret.RandomSecret;

/** The secret that a request came with. */
final class SecretRequest extends BaseAuthenticationRequest {

    enum Kind {
        TOKEN,
        SESSION,
        /** The session of somebody who came by a signed link. */
        LINK
    }

    private final Kind kind;
    private final RandomSecret secret;

    SecretRequest(Kind kind, String secret) {
        this.kind = kind;
        this.secret = new RandomSecret(secret);
    }

    Kind kind() {
        return kind;
    }

    RandomSecret secret() {
        return secret;
    }
}

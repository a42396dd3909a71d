package vn.ntm.training.account.signin;

import java.time.Instant;
import java.util.UUID;

/** A token, told this once. */
public record IssuedToken(UUID id, String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedToken " + id;
    }
}

package vn.ntm.training.account.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** A token without its secret. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TokenView(UUID id, String name, Instant createdAt, Instant expiresAt, Instant lastUsedAt) {

    static TokenView of(ApiToken token) {
        return new TokenView(token.id(), token.name(), token.createdAt(), token.expiresAt(), token.lastUsedAt());
    }
}

package vn.ntm.training.account.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.secret.RandomSecret;

/** A token that a program sends with each request, in the name of a user. */
@Entity
public class ApiToken {

    /** Tells scanners of leaked secrets, and us, what the text is. */
    static final String PREFIX = "ntm_";

    @Id
    private UUID id;

    private UUID userId;
    private String name;
    private byte[] secretHash;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant lastUsedAt;
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(UUID userId, String name, RandomSecret secret, Instant now, Duration lifetime) {
        this.id = Ids.next();
        this.userId = userId;
        this.name = name;
        this.secretHash = secret.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(lifetime);
    }

    /** Whether a text that came as a token says that it is one of ours. */
    public static boolean isOne(String token) {
        return token.startsWith(PREFIX);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }
}

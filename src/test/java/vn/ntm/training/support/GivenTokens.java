package vn.ntm.training.support;

import io.quarkus.arc.Arc;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.ntm.training.shared.secret.RandomSecret;

/** Tokens straight in the table: valid on whatever day a test sets the clock to, and at no cost of a password hash. */
final class GivenTokens {

    private static final Map<UUID, RandomSecret> KEPT = new ConcurrentHashMap<>();

    private GivenTokens() {}

    /** The one of a user, made when it is first asked for. */
    static RandomSecret of(UUID user) {
        return KEPT.computeIfAbsent(user, GivenTokens::make);
    }

    private static RandomSecret make(UUID user) {
        RandomSecret token = RandomSecret.next("ntm_");
        Arc.container().instance(GivenRows.class).get().execute("""
                insert into api_token (user_id, secret_hash, created_at, expires_at, last_used_at)
                values (?, ?, '2020-01-01', '2999-01-01', '2999-01-01')""", user, token.hash());
        return token;
    }
}

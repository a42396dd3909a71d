package vn.ntm.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.shared.secret.RandomSecret;

/** The sessions of people who signed in to the pages; the browser holds the secret, the table its hash. */
@ApplicationScoped
class WebSessions {

    /** Whose a session is. */
    record SessionUser(UUID id, String username) {}

    @Inject
    EntityManager entities;

    RandomSecret open(UUID userId, byte[] addressHash, Instant now, Instant expiresAt) {
        RandomSecret secret = RandomSecret.next("");
        entities.createNativeQuery("""
                        insert into web_session (secret_hash, user_id, created_at, last_seen_at, expires_at, address_hash)
                        values (:secret, :user, :now, :now, :expires, :address)""")
                .setParameter("secret", secret.hash())
                .setParameter("user", userId)
                .setParameter("now", now)
                .setParameter("expires", expiresAt)
                .setParameter("address", addressHash)
                .executeUpdate();
        return secret;
    }

    /** Whose session it was; empty when it had ended before. */
    Optional<SessionUser> close(RandomSecret secret) {
        @SuppressWarnings("unchecked")
        List<Object[]> closed = entities.createNativeQuery("""
                        with closed as (delete from web_session where secret_hash = :secret returning user_id)
                        select u.id, u.username from closed join app_user u on u.id = closed.user_id""")
                .setParameter("secret", secret.hash())
                .getResultList();
        return closed.stream().findFirst().map(user -> new SessionUser((UUID) user[0], (String) user[1]));
    }

    void closeAllOf(UUID userId) {
        entities.createNativeQuery("delete from web_session where user_id = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }
}

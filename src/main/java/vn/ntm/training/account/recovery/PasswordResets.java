package vn.ntm.training.account.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.secret.RandomSecret;

/** Links for a new password that were sent and not used yet. */
@ApplicationScoped
class PasswordResets {

    @Inject
    EntityManager entities;

    void add(RandomSecret secret, UUID userId, Instant now, Instant expiresAt) {
        entities.createNativeQuery("""
                        insert into password_reset (secret_hash, user_id, requested_at, expires_at)
                        values (:secret, :user, :now, :expires)""")
                .setParameter("secret", secret.hash())
                .setParameter("user", userId)
                .setParameter("now", now)
                .setParameter("expires", expiresAt)
                .executeUpdate();
    }

    /** Whose link it is; from now on it opens nothing any more, and neither does any other of the same user. */
    Optional<UUID> use(RandomSecret secret, Instant now) {
        List<?> users = Column.of(entities, """
                        delete from password_reset where secret_hash = :secret and expires_at > :now returning user_id""", UUID.class)
                .setParameter("secret", secret.hash())
                .setParameter("now", now)
                .getResultList();
        Optional<UUID> user = users.stream().map(UUID.class::cast).findFirst();
        user.ifPresent(this::removeAllOf);
        return user;
    }

    private void removeAllOf(UUID userId) {
        entities.createNativeQuery("delete from password_reset where user_id = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }
}

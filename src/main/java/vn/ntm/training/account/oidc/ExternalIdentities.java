package vn.ntm.training.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.shared.Column;

/** Which account belongs to whom the provider knows. */
@ApplicationScoped
class ExternalIdentities {

    @Inject
    EntityManager entities;

    Optional<UUID> findUser(String issuer, String subject) {
        List<?> users = Column.of(
                        entities,
                        "select user_id from external_identity where issuer = :issuer and subject = :subject",
                        UUID.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultList();
        return users.stream().map(UUID.class::cast).findFirst();
    }

    Optional<ExternalIdentity> findOf(UUID userId) {
        List<?> rows = entities.createNativeQuery(
                        "select issuer, subject from external_identity where user_id = :user", Tuple.class)
                .setParameter("user", userId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new ExternalIdentity(row.get(0, String.class), row.get(1, String.class)))
                .findFirst();
    }

    /** @param by null: by the verified mail address */
    void link(ExternalIdentity identity, UUID userId, String by, Instant now) {
        Query insert = entities.createNativeQuery("""
                insert into external_identity (issuer, subject, user_id, linked_by, linked_at)
                values (:issuer, :subject, :user, :by, :now)""");
        insert.setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .setParameter("user", userId)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    void unlink(UUID userId) {
        entities.createNativeQuery("delete from external_identity where user_id = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }
}

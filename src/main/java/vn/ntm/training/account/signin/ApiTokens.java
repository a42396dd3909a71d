package vn.ntm.training.account.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.shared.problem.NotFound;

/** All API tokens. */
@ApplicationScoped
class ApiTokens implements PanacheRepositoryBase<ApiToken, UUID> {

    /** Those of a user that still open something, the latest first. */
    List<ApiToken> validOf(UUID userId, Instant now) {
        return list("userId = ?1 and revokedAt is null and expiresAt > ?2 order by createdAt desc, id", userId, now);
    }

    /** @throws NotFound when the user has no such token */
    ApiToken requireOf(UUID userId, UUID id) {
        return find("id = ?1 and userId = ?2", id, userId).firstResultOptional().orElseThrow(NotFound.of("token", id));
    }

    void revokeAllOf(UUID userId, Instant now) {
        update("revokedAt = ?1 where userId = ?2 and revokedAt is null", now, userId);
    }
}

package vn.ntm.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.AppUser;
import vn.ntm.training.account.RightsChanged;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.secret.RandomSecret;
import vn.ntm.training.shared.secret.ServerKey;

/** Gives out sessions and tokens, and takes them back. */
@ApplicationScoped
@Transactional
public class Issuing {

    @Inject
    ApiTokens tokens;

    @Inject
    WebSessions sessions;

    @Inject
    AccountConfig config;

    @Inject
    ServerKey key;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    IssuedToken issueToken(AppUser user, String name) {
        RandomSecret secret = RandomSecret.next(ApiToken.PREFIX);
        var token = new ApiToken(user.id(), name, secret, now(), config.tokenLifetime());
        tokens.persist(token);
        audit.recordFor(user.username(), "token.issued", "token", token.id(), null, TokenView.of(token));
        return new IssuedToken(token.id(), secret.text(), token.expiresAt());
    }

    public RandomSecret openSession(AppUser user, ClientAddress from) {
        byte[] address = key.fingerprint("session address", from.text());
        return sessions.open(user.id(), address, now(), now().plus(config.sessionLifetime()));
    }

    void closeSession(RandomSecret secret) {
        sessions.close(secret)
                .ifPresent(user -> audit.recordFor(user.username(), "user.signed-out", "user", user.id(), null, null));
    }

    List<TokenView> tokensOf(UUID userId) {
        return tokens.validOf(userId, now()).stream().map(TokenView::of).toList();
    }

    void revokeToken(UUID userId, UUID tokenId) {
        ApiToken token = tokens.requireOf(userId, tokenId);
        token.revoke(now());
        audit.record("token.revoked", "token", tokenId, TokenView.of(token), null);
    }

    /** In the transaction of the change: no session outlives what it was opened with. */
    void takeBack(@Observes RightsChanged changed) {
        sessions.closeAllOf(changed.userId());
        if (changed.tokensToo()) {
            tokens.revokeAllOf(changed.userId(), now());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

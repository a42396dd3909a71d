package vn.ntm.training.account.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.link.LinkSigning.Kind;
import vn.ntm.training.account.scope.SignedLink;

/**
 * Opens links, and the sessions made from them. The signature is checked without the database; what is forged or expired
 * costs no query, what is true costs one by the primary key.
 */
@ApplicationScoped
public class LinkOpening {

    private static final String NOT_REVOKED =
            "select unit_id, recipient from signed_link where id = ? and revoked_at is null";

    private static final String OPENED = "update signed_link set last_opened_at = ? where id = ?";

    @Inject
    LinkSigning signing;

    @Inject
    DataSource dataSource;

    @Inject
    AccountConfig config;

    @Inject
    Clock clock;

    OpenedLink open(String link) {
        return signing.open(Kind.LINK, link).map(this::check).orElseGet(OpenedLink.Unknown::new);
    }

    /** What the cookie of a session holds; ends soon, and never later than the link. */
    String session(OpenedLink.Valid opened) {
        Instant end = clock.instant().plus(sessionLifetime());
        SignedLink link = opened.link();
        Instant expiresAt = end.isBefore(opened.expiresAt()) ? end : opened.expiresAt();
        return signing.sign(Kind.SESSION, new LinkToken(link.id(), link.subject(), expiresAt));
    }

    /** The link behind a session; empty when the session, or the link, has ended. */
    public Optional<SignedLink> bySession(String session) {
        return signing.open(Kind.SESSION, session)
                .map(this::check)
                .filter(OpenedLink.Valid.class::isInstance)
                .map(opened -> ((OpenedLink.Valid) opened).link());
    }

    /** The link that a session was made from, also when either has ended; empty for what is none of ours. */
    Optional<UUID> linkOf(String session) {
        return signing.open(Kind.SESSION, session).map(LinkToken::id);
    }

    /** Remembered for whoever handed the link out. */
    void remember(UUID opened) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(OPENED)) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setObject(2, opened);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("That a signed link was opened could not be remembered", e);
        }
    }

    private Duration sessionLifetime() {
        return config.link().sessionLifetime();
    }

    private OpenedLink check(LinkToken token) {
        if (!clock.instant().isBefore(token.expiresAt())) {
            return new OpenedLink.Expired(token.id());
        }
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(NOT_REVOKED)) {
            select.setObject(1, token.id());
            ResultSet row = select.executeQuery();
            if (!row.next()) {
                return new OpenedLink.Revoked(token.id());
            }
            Long unitId = row.getObject(1, Long.class);
            return new OpenedLink.Valid(
                    new SignedLink(token.id(), token.subject(), unitId, row.getString(2)), token.expiresAt());
        } catch (SQLException e) {
            throw new IllegalStateException("A signed link could not be looked up", e);
        }
    }
}

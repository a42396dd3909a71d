package vn.ntm.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.scope.Duty;
import vn.ntm.training.account.scope.Grant;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.shared.secret.RandomSecret;

/**
 * Who a secret belongs to. Asked with every request and never remembered, so that a disabled account, an ended session and
 * a revoked role end at once: one query by a unique key.
 */
@ApplicationScoped
public class SignedInUsers {

    private static final String BY_TOKEN = user("""
            api_token s join app_user u on u.id = s.user_id
            where s.secret_hash = ? and s.revoked_at is null and s.expires_at > ?""", "coalesce(s.last_used_at, s.created_at)");

    private static final String BY_SESSION = user("""
            web_session s join app_user u on u.id = s.user_id
            where s.secret_hash = ? and s.expires_at > ?""", "s.last_seen_at");

    private static final String BY_NAME = user("app_user u where u.username = ?", "u.created_at");

    private static final String BY_EXTERNAL_IDENTITY = user("""
            external_identity s join app_user u on u.id = s.user_id
            where s.issuer = ? and s.subject = ?""", "u.created_at");

    private static final String TOKEN_USED = "update api_token set last_used_at = ? where secret_hash = ?";
    private static final String SESSION_SEEN = "update web_session set last_seen_at = ? where secret_hash = ?";

    /** So old may the time of last use be: a busy user does not write with every request. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    DataSource dataSource;

    @Inject
    AccountConfig config;

    @Inject
    Clock clock;

    public Optional<SignedInUser> byToken(RandomSecret token) {
        return find(BY_TOKEN, TOKEN_USED, token, config.tokenLifetime());
    }

    public Optional<SignedInUser> bySession(RandomSecret session) {
        return find(BY_SESSION, SESSION_SEEN, session, config.sessionIdle());
    }

    /** Who has the account, without any proof of being there; empty when it is disabled. */
    public Optional<SignedInUser> byName(String username) {
        return find(BY_NAME, username);
    }

    /** Whom an OpenID Connect provider has let in; empty when no account is linked, or it is disabled. */
    public Optional<SignedInUser> byExternalIdentity(String issuer, String subject) {
        return find(BY_EXTERNAL_IDENTITY, issuer, subject);
    }

    private Optional<SignedInUser> find(String query, String... names) {
        LocalDate today = LocalDate.now(clock);
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(query)) {
            for (int i = 0; i < names.length; i++) {
                select.setString(i + 1, names[i]);
            }
            select.setObject(names.length + 1, today);
            select.setObject(names.length + 2, today);
            ResultSet rows = select.executeQuery();
            return rows.next() ? Optional.of(user(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The user of a name could not be looked up", e);
        }
    }

    private static String user(String source, String lastUse) {
        return "select found.*, g.role, g.unit_id, g.permissions from ("
                + "select u.id, u.username, u.display_name, u.must_change_password, u.totp_confirmed, "
                + lastUse + " as last_use from " + source + " and not u.disabled) found "
                + "left join role_grant g on g.user_id = found.id "
                + "and g.valid_from <= ? and (g.valid_to is null or g.valid_to > ?)";
    }

    private Optional<SignedInUser> find(String query, String used, RandomSecret secret, Duration idle) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setBytes(1, secret.hash());
            select.setObject(2, utc(now));
            select.setObject(3, today);
            select.setObject(4, today);
            ResultSet rows = select.executeQuery();
            if (!rows.next() || lastUse(rows).isBefore(now.minus(idle))) {
                return Optional.empty();
            }
            if (lastUse(rows).isBefore(now.minus(FRESH))) {
                use(connection, used, secret, now);
            }
            return Optional.of(user(rows));
        } catch (SQLException e) {
            throw new IllegalStateException("The user of a request could not be looked up", e);
        }
    }

    private static Instant lastUse(ResultSet row) throws SQLException {
        return row.getObject("last_use", OffsetDateTime.class).toInstant();
    }

    private SignedInUser user(ResultSet rows) throws SQLException {
        UUID id = rows.getObject("id", UUID.class);
        String username = rows.getString("username");
        String displayName = rows.getString("display_name");
        boolean mustChangePassword = rows.getBoolean("must_change_password");
        boolean usesTotp = rows.getBoolean("totp_confirmed");
        List<Grant> grants = new ArrayList<>();
        do {
            if (rows.getString("role") != null) {
                grants.add(grant(rows));
            }
        } while (rows.next());
        Duty duty = Duty.of(mustChangePassword, usesTotp, config.totpRequired(), grants);
        return new SignedInUser(id, username, displayName, grants, duty);
    }

    private static Grant grant(ResultSet row) throws SQLException {
        Set<Permission> permissions = Arrays.stream(
                        (String[]) row.getArray("permissions").getArray())
                .map(Permission::valueOf)
                .collect(Collectors.toSet());
        return new Grant(Role.valueOf(row.getString("role")), row.getObject("unit_id", Long.class), permissions);
    }

    private static void use(Connection connection, String used, RandomSecret secret, Instant now) throws SQLException {
        try (var update = connection.prepareStatement(used)) {
            update.setObject(1, utc(now));
            update.setBytes(2, secret.hash());
            update.executeUpdate();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

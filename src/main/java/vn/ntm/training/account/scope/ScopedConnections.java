package vn.ntm.training.account.scope;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;

/**
 * Gives each connection that the request of a scoped user takes from the pool the role {@code ntm_scoped}, which row-level
 * security binds, and tells it what the user reaches. Administrators, sign-in and jobs keep the role that owns the tables.
 *
 * <p>In a transaction role and settings are local to it: PostgreSQL itself takes them back at its end. Outside of one they
 * are taken back when the connection returns to the pool.
 */
@Singleton
class ScopedConnections implements AgroalPoolInterceptor {

    static final String ROLE = "ntm_scoped";

    /** One round trip; the last parameter of each is whether it is for this transaction only. */
    private static final String TAKE_ON = """
            select set_config('role', '%s', local), set_config('ntm.reading', ?, local),
              set_config('ntm.changing', ?, local), set_config('ntm.user', ?, local),
              set_config('ntm.username', ?, local), set_config('ntm.teaches', ?, local),
              set_config('ntm.recognised', '', local), set_config('ntm.sensitive', ?, local)
            from (values (cast(? as boolean))) t (local)""".formatted(ROLE);

    @Inject
    CurrentUser currentUser;

    @Inject
    Scopes scopes;

    /** Those that have to be given back their role. */
    private final Set<PGConnection> scoped = ConcurrentHashMap.newKeySet();

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (WholeCountry.isSeen() || !Arc.container().requestContext().isActive()) {
            return;
        }
        currentUser.find().filter(user -> !user.has(Role.ADMIN)).ifPresent(user -> restrict(connection, user));
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            if (scoped.remove(connection.unwrap(PGConnection.class))) {
                try (var statement = connection.createStatement()) {
                    statement.execute("reset role");
                }
            }
        } catch (SQLException failure) {
            abort(connection, failure);
        }
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        try {
            scoped.remove(connection.unwrap(PGConnection.class));
        } catch (SQLException closed) {
            throw new IllegalStateException(closed);
        }
    }

    /** What cannot be restricted is not given out at all. */
    private void restrict(Connection connection, SignedInUser user) {
        try {
            // The units are no secret, and asking for them must not ask for the scope again.
            Scope scope = WholeCountry.seen(() -> scopes.of(user));
            boolean inTransaction = !connection.getAutoCommit();
            takeOn(connection, user, scope, inTransaction);
            if (!inTransaction) {
                scoped.add(connection.unwrap(PGConnection.class));
            }
        } catch (SQLException | RuntimeException failure) {
            throw abort(connection, failure);
        }
    }

    private static void takeOn(Connection connection, SignedInUser user, Scope scope, boolean inTransaction)
            throws SQLException {
        try (var statement = connection.prepareStatement(TAKE_ON)) {
            statement.setString(1, Reach.literal(scope.reading(), scope.changing()));
            statement.setString(2, Reach.literal(scope.changing(), Reach.NOWHERE));
            statement.setString(3, user.id().toString());
            statement.setString(4, user.username());
            statement.setString(5, String.valueOf(user.has(Role.TRAINER)));
            statement.setString(6, Reach.literal(scope.sensitive(), Reach.NOWHERE));
            statement.setBoolean(7, inTransaction);
            statement.execute();
        }
    }

    private static IllegalStateException abort(Connection connection, Exception failure) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
        return new IllegalStateException("The role of a connection could not be changed", failure);
    }
}

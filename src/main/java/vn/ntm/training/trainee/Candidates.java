package vn.ntm.training.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Looks up trainees by what they may be known by, for one person or for a list of thousands in one statement. */
@ApplicationScoped
class Candidates {

    /** Locks of PostgreSQL with two keys: the first says what the second is about. */
    private static final int ABOUT_IDENTITY = 0x7E41;

    /** Each name of a list of 50,000 with a lock of its own would be more than PostgreSQL has room for. */
    private static final int LOCKS = 512;

    @Inject
    EntityManager entityManager;

    /** Taken in one order by everybody, so that two lists never wait for each other in a circle. */
    void lock(Collection<Identity> identities) {
        Object[] locks = identities.stream()
                .map(identity -> Math.floorMod(identity.key().hashCode(), LOCKS))
                .distinct()
                .sorted()
                .toArray();
        inSession(connection -> {
            try (PreparedStatement lock = connection.prepareStatement(
                    "select pg_advisory_xact_lock(?, key) from unnest(?) with ordinality k(key, n) order by n")) {
                lock.setInt(1, ABOUT_IDENTITY);
                lock.setArray(2, connection.createArrayOf("int", locks));
                return lock.execute();
            }
        });
    }

    /** By the key of their identity. */
    Map<String, List<Candidate>> find(Collection<Identity> identities) {
        return inSession(connection -> {
            try (PreparedStatement find = connection.prepareStatement("""
                    select person_id, folded_name, full_name, birth_year, unit_id, phone
                    from trainee_namesakes(?, ?)""")) {
                find.setArray(
                        1,
                        connection.createArrayOf(
                                "text", identities.stream().map(Identity::key).toArray()));
                find.setArray(
                        2,
                        connection.createArrayOf(
                                "int",
                                identities.stream().map(Identity::birthYear).toArray()));
                try (ResultSet rows = find.executeQuery()) {
                    return byKey(rows);
                }
            }
        });
    }

    /**
     * Lets the transaction see and take over people whom row-level security hides, because they are known from elsewhere:
     * whoever tells so much of them that they are recognised has them before the eyes.
     */
    void admit(Collection<UUID> people) {
        inSession(connection -> {
            try (PreparedStatement admit = connection.prepareStatement("""
                    select set_config('ntm.recognised', coalesce(cast(array_agg(id) as text), ''), true)
                    from unnest(?) k (id)
                    where not exists (select from trainee t where t.id = k.id and t.unit_id = any(scope_changing()))""")) {
                admit.setArray(1, connection.createArrayOf("uuid", people.toArray()));
                return admit.execute();
            }
        });
    }

    private static Map<String, List<Candidate>> byKey(ResultSet rows) throws SQLException {
        Map<String, List<Candidate>> candidates = new HashMap<>();
        while (rows.next()) {
            var identity = new Identity(
                    rows.getString(3),
                    rows.getObject(4, Integer.class),
                    rows.getObject(5, Long.class),
                    rows.getString(6));
            candidates
                    .computeIfAbsent(rows.getString(2), key -> new ArrayList<>())
                    .add(new Candidate(rows.getObject(1, UUID.class), identity));
        }
        return candidates;
    }

    private <T> T inSession(Work<T> work) {
        return entityManager.unwrap(Session.class).doReturningWork(work::on);
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}

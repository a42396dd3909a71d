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
            // Apart, and not by "or": so each way finds its rows by the index, however many namesakes there are.
            try (PreparedStatement find = connection.prepareStatement("""
                    with told as (select distinct name, birth_year from unnest(?, ?) as told(name, birth_year)),
                    found as (
                      select t.* from told join trainee t on t.folded_name = name and t.birth_year = told.birth_year
                      union
                      select t.* from told join trainee t on t.folded_name = name and t.birth_year is null
                      union
                      select t.* from told join trainee t on t.folded_name = name where told.birth_year is null)
                    select id, folded_name, full_name, birth_year, unit_id, phone, merged_into is not null
                    from found""")) {
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
                    .add(new Candidate(rows.getObject(1, UUID.class), identity, rows.getBoolean(7)));
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

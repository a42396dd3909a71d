package vn.ntm.training.shared;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Native queries for one column. Hibernate 7.2 keeps a plan for each run, and searches all of them before the next, when it is
 * told that the result is of a basic type such as {@link java.util.UUID}: ADR 147.
 */
public final class Column {

    private Column() {}

    /**
     * @param sql selects one column
     * @param type what its values are, as Hibernate reads the type of the database
     * @return a query whose values are of the type, or null; reading others throws {@link ClassCastException}
     */
    public static <T> NativeQuery<T> of(EntityManager entities, String sql, Class<T> type) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Object.class)
                .setTupleTransformer((row, _) -> type.cast(row[0]));
    }
}

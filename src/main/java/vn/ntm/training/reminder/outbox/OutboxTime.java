package vn.ntm.training.reminder.outbox;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * What time it is for the outbox. The database's clock tells it, whatever the clocks of the servers say; the tests, whose
 * clock is set by hand, put theirs in its place.
 */
@FunctionalInterface
public interface OutboxTime {

    /** The SQL expression of the present, with {@code :set} as {@link #set()}. */
    String NOW = "coalesce(cast(:set as timestamptz), clock_timestamp())";

    /** An instant that stands in for the database's clock; null: the database's clock. */
    Instant set();

    /** Makes the time of the database the one that counts, unless a test says otherwise. */
    @Singleton
    class Producer {
        @Produces
        @DefaultBean
        @Singleton
        OutboxTime ofTheDatabase() {
            return () -> null;
        }
    }
}

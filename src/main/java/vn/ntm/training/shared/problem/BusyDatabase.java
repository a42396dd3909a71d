package vn.ntm.training.shared.problem;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Tells that a request waited too long for a connection to the database: more came at once than it can serve. Nothing was
 * done, and it can be sent again.
 */
final class BusyDatabase {

    /** What Agroal says, which has no exception of its own for it. */
    private static final String NO_CONNECTION = "acquisition timeout";

    static final int RETRY_AFTER_SECONDS = 10;

    private BusyDatabase() {}

    static boolean failed(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException
                        && cause.getMessage() != null
                        && cause.getMessage().contains(NO_CONNECTION));
    }
}

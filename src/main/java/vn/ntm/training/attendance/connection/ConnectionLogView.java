package vn.ntm.training.attendance.connection;

import java.time.Instant;
import java.util.List;
import vn.ntm.training.attendance.connection.NameMatch.Candidate;

/**
 * A log with whom its display names stand for; those that wait for an answer come first.
 *
 * @param columns what each heading was taken for; none for a log of before that was kept
 * @param problems rows that could not be read, or count for nothing; the rest is kept
 */
public record ConnectionLogView(ConnectionLog log, List<ReadColumn> columns, List<Name> names, List<Problem> problems) {

    /** What is known of a display name, in the order in which they are shown. */
    public enum State {
        /** Several fit, or one nearly does. */
        TO_CONFIRM,
        /** Nothing fits. */
        UNKNOWN,
        /** One fits. */
        MATCHED,
        /** Somebody said who it is. */
        SETTLED,
        /** Somebody said that it is nobody of the class. */
        NOBODY
    }

    /**
     * @param name null: it was erased with the person
     * @param shared several people stand behind it
     * @param minutes whole ones within the session
     * @param whose null while nobody knows, and for nobody
     * @param proposals whom it may stand for
     */
    public record Name(
            String name,
            State state,
            boolean shared,
            int minutes,
            List<Interval> intervals,
            Candidate whose,
            List<Candidate> proposals,
            String settledBy,
            Instant settledAt) {}

    /** @param row as Excel counts, from 1 */
    public record Problem(int row, String code, String message) {}

    /** Names in a state. */
    public long in(State state) {
        return names.stream().filter(name -> name.state() == state).count();
    }
}

package vn.ntm.training.attendance.connection;

import java.util.Collection;
import java.util.List;

/**
 * A log as it was read.
 *
 * @param rows that tell of somebody
 * @param columns of the table that was read
 * @param connections one for each row that could be read, in the order of the file
 */
record MeetingLog(
        MeetingTool tool, int rows, List<ReadColumn> columns, List<Connected> connections, List<RowProblem> problems) {

    /**
     * Somebody was connected.
     *
     * @param name as displayed, cleaned
     * @param email empty when the log has none; tells namesakes apart and is kept nowhere
     */
    record Connected(String name, String email, Interval interval) {}

    Collection<Interval> intervals() {
        return connections.stream().map(Connected::interval).toList();
    }
}

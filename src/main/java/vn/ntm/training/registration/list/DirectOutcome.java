package vn.ntm.training.registration.list;

import java.util.List;
import java.util.Map;
import vn.ntm.training.trainee.people.CitizenId;

/**
 * What became, or would become, of a list that is taken at once.
 *
 * @param entered false: nothing was written
 * @param columns in which something stands
 * @param notices what was passed over or guessed
 */
public record DirectOutcome(
        boolean entered,
        int accepted,
        int updated,
        int rejected,
        Mends mends,
        List<ListColumn> columns,
        List<Row> rows,
        List<String> notices) {

    /** What became of a row. */
    public enum State {
        NEW,
        KNOWN,
        WRONG
    }

    /**
     * A person of the list.
     *
     * @param number of the row, as Excel counts
     * @param cells by column; two columns of names are one, and so is a gender that is ticked
     * @param result in words
     * @param wrong why, by the column that it is about
     */
    public record Row(
            int number, Map<ListColumn, String> cells, State state, String result, Map<ListColumn, String> wrong) {

        public String text(ListColumn column) {
            return cells.getOrDefault(column, "");
        }

        /** The same for a table that others in the room can read. */
        public String shown(ListColumn column) {
            return column == ListColumn.CITIZEN_ID ? CitizenId.masked(text(column)) : text(column);
        }
    }

    public int entering() {
        return accepted + updated;
    }

    public List<Row> wrongRows() {
        return rows.stream().filter(row -> row.state() == State.WRONG).toList();
    }
}

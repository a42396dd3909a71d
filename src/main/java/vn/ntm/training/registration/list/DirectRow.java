package vn.ntm.training.registration.list;

import java.util.EnumMap;
import java.util.Map;
import vn.ntm.training.registration.list.DirectOutcome.Row;

/** Brings the row of any list into the columns that are corrected on a page. */
final class DirectRow {

    private DirectRow() {}

    static Row of(ListLine line, ListReport report) {
        int number = line.row().number();
        Map<ListColumn, String> cells = new EnumMap<>(ListColumn.class);
        for (ListColumn column : PastedText.COLUMNS) {
            put(cells, column, line.text(column));
        }
        put(cells, ListColumn.FULL_NAME, line.name());
        put(cells, ListColumn.BIRTH, PersonReading.birthText(line));
        if (!cells.containsKey(ListColumn.GENDER)) {
            boolean male = GenderWords.isMarked(line.text(ListColumn.MALE));
            boolean female = GenderWords.isMarked(line.text(ListColumn.FEMALE));
            put(cells, ListColumn.GENDER, male == female ? "" : male ? "Nam" : "Nữ");
        }
        Map<ListColumn, String> wrong = new EnumMap<>(ListColumn.class);
        report.wrongIn(number).forEach((column, message) -> wrong.putIfAbsent(shown(column), message));
        return new Row(number, cells, report.state(number), report.results().getOrDefault(number, ""), wrong);
    }

    private static ListColumn shown(ListColumn column) {
        return switch (column) {
            case FAMILY_NAME, GIVEN_NAME -> ListColumn.FULL_NAME;
            case MALE, FEMALE -> ListColumn.GENDER;
            default -> column;
        };
    }

    private static void put(Map<ListColumn, String> cells, ListColumn column, String text) {
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
    }
}

package vn.ntm.training.registration.list.contact;

import java.util.List;
import java.util.stream.Stream;
import vn.ntm.training.registration.list.DirectOutcome.Row;
import vn.ntm.training.registration.list.ListColumn;

/**
 * A row to be corrected in place.
 *
 * @param general what is wrong with it, where that is about no single cell; null when each has its own sentence
 */
public record WrongRow(int number, String name, String general, List<Field> fields, List<Field> more) {

    /** Always there: by these people are told apart. */
    private static final List<ListColumn> FIRST = List.of(ListColumn.FULL_NAME, ListColumn.BIRTH, ListColumn.PHONE);

    private static final List<ListColumn> MORE = List.of(
            ListColumn.GENDER,
            ListColumn.POSITION,
            ListColumn.ORGANISATION,
            ListColumn.COMMUNE,
            ListColumn.PROVINCE,
            ListColumn.LEVEL,
            ListColumn.SITE,
            ListColumn.EMAIL);

    /** @param error null where nothing is wrong */
    public record Field(String name, ListColumn column, String text, String error) {}

    static WrongRow of(Row row) {
        Stream<ListColumn> wrong = row.wrong().keySet().stream().filter(column -> !FIRST.contains(column));
        List<ListColumn> shown = Stream.concat(FIRST.stream(), wrong).distinct().toList();
        return new WrongRow(
                row.number(),
                row.text(ListColumn.FULL_NAME),
                row.wrong().isEmpty() ? row.result() : null,
                shown.stream().map(column -> field(row, column)).toList(),
                MORE.stream()
                        .filter(column -> !shown.contains(column))
                        .map(column -> field(row, column))
                        .toList());
    }

    private static Field field(Row row, ListColumn column) {
        return new Field(
                ContactListForm.field(row.number(), column),
                column,
                row.text(column),
                row.wrong().get(column));
    }
}

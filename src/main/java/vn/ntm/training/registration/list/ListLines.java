package vn.ntm.training.registration.list;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.sheet.SheetFile;
import vn.ntm.training.shared.sheet.SheetHeader;
import vn.ntm.training.shared.sheet.SheetLimits;
import vn.ntm.training.shared.sheet.SheetTable;

/**
 * The rows of a list that tell of people, and those that were passed over.
 *
 * @param table the file that they come from
 */
record ListLines(
        SheetTable<ListColumn> table, List<ListLine> people, List<ListLine> passedOver, String guessedEncoding) {

    /** @throws InvalidInput on field {@code file} when the file as a whole is no list of people */
    static ListLines read(byte[] content, String fileName, SheetLimits limits) {
        SheetFile file = SheetFile.open(content, fileName, limits);
        SheetTable<ListColumn> table = file.table(ListColumn.class);
        requireNames(table.header());
        var sorter = new Sorter();
        table.forEachRow(row -> sorter.take(new ListLine(table.header(), row)));
        if (sorter.people.isEmpty()) {
            throw InvalidInput.of("file", "sheet.no-rows");
        }
        return new ListLines(
                table, sorter.people, sorter.passedOver, file.guessedEncoding().orElse(null));
    }

    private static void requireNames(SheetHeader<ListColumn> header) {
        boolean named = header.has(ListColumn.FULL_NAME)
                || header.has(ListColumn.FAMILY_NAME) && header.has(ListColumn.GIVEN_NAME);
        if (!named) {
            throw InvalidInput.of("file", "list.no-name-column");
        }
    }

    /** Knows whether the list has come to its end: what stands below its totals are signatures. */
    private static final class Sorter {

        private final List<ListLine> people = new ArrayList<>();
        private final List<ListLine> passedOver = new ArrayList<>();
        private boolean closed;

        void take(ListLine line) {
            switch (line.kind()) {
                case PERSON -> {
                    // Totals may also stand between two parts of a list, which then goes on.
                    closed &= !line.isSurelySomebody();
                    (closed ? passedOver : people).add(line);
                }
                case CLOSING -> {
                    closed = true;
                    passedOver.add(line);
                }
                case GROUP -> passedOver.add(line);
                case EMPTY -> {}
            }
        }
    }
}

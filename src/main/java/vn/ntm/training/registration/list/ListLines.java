package vn.ntm.training.registration.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.sheet.SheetConversion;
import vn.ntm.training.shared.sheet.SheetFile;
import vn.ntm.training.shared.sheet.SheetHeader;
import vn.ntm.training.shared.sheet.SheetLimits;
import vn.ntm.training.shared.sheet.SheetTable;

/**
 * The rows of a list that tell of people, and those that were passed over.
 *
 * @param table the file that they come from
 * @param conversions cells whose text is from before Unicode: the rows hold what it means
 */
record ListLines(
        SheetTable<ListColumn> table,
        List<ListLine> people,
        List<ListLine> passedOver,
        String guessedEncoding,
        List<SheetConversion> conversions) {

    /** What the template writes above its heading: "Mã lớp: LH-2026-0042". */
    private static final Pattern CLASS_CODE =
            Pattern.compile("^Mã lớp\\s*:\\s*(\\S+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** @throws InvalidInput on field {@code file} when the file as a whole is no list of people */
    static ListLines read(byte[] content, String fileName, SheetLimits limits) {
        SheetFile file = SheetFile.open(content, fileName, limits);
        SheetTable<ListColumn> table = file.tableInAnyEncoding(ListColumn.class);
        requireNames(table.header());
        var sorter = new Sorter();
        List<SheetConversion> conversions =
                table.forEachConverted(row -> sorter.take(new ListLine(table.header(), row)));
        if (sorter.people.isEmpty()) {
            throw InvalidInput.of("file", "sheet.no-rows");
        }
        return new ListLines(
                table, sorter.people, sorter.passedOver, file.guessedEncoding().orElse(null), conversions);
    }

    /**
     * A list made from the template of a class says whose it is.
     *
     * @throws InvalidInput on field {@code file} when it is that of another class
     */
    ListLines requireFor(TrainingClass trainingClass) {
        for (String title : table.titles()) {
            Matcher code = CLASS_CODE.matcher(title);
            if (code.find() && !code.group(1).equalsIgnoreCase(trainingClass.code())) {
                throw InvalidInput.of("file", "list.of-other-class", code.group(1), trainingClass.code());
            }
        }
        return this;
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

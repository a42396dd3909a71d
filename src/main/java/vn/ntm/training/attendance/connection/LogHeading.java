package vn.ntm.training.attendance.connection;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.ntm.training.shared.sheet.SheetRow;

/** The row above a table of connections: what its columns are taken for. */
record LogHeading(SheetRow row, Map<LogColumn, Integer> columns) {

    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST = 100;

    /** No table began yet, or what follows is of nobody. */
    static final LogHeading NONE = new LogHeading(null, Map.of());

    static LogHeading of(SheetRow row) {
        return new LogHeading(row, LogColumn.of(row));
    }

    boolean isNone() {
        return columns.isEmpty();
    }

    boolean isUtc() {
        return row.cells().stream().anyMatch(LogColumn::saysUtc);
    }

    /** All columns that have a heading, in their order. */
    List<ReadColumn> read() {
        return IntStream.range(0, Math.min(row.cells().size(), MOST_COLUMNS))
                .filter(place -> !row.cell(place).isBlank())
                .mapToObj(place -> new ReadColumn(shortened(row.cell(place)), taken(place)))
                .toList();
    }

    private LogColumn taken(int place) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static String shortened(String heading) {
        return heading.length() <= LONGEST ? heading : heading.substring(0, LONGEST);
    }
}

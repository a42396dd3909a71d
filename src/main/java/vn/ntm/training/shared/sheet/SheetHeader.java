package vn.ntm.training.shared.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.ntm.training.shared.text.Vietnamese;

/**
 * Where the columns of a list are: found by their headings, in any order, below any number of title rows, in one row or in
 * two ("Giới tính" over "Nam" and "Nữ").
 */
public final class SheetHeader<C extends Enum<C> & SheetColumn> {

    /** Fewer headings that we know are taken for a coincidence. */
    private static final int LEAST = 2;

    private static final int LONGEST_HEADING = 80;
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,2}|[A-Z])\\)?");

    private final int firstRow;
    private final int lastRow;
    private final Map<C, Integer> columns;
    private final List<String> headings;

    private SheetHeader(int firstRow, int lastRow, Map<C, Integer> columns, List<String> headings) {
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        this.columns = columns;
        this.headings = headings;
    }

    /**
     * The row, or pair of rows, that names most of the columns; the first of equals. Empty when none names two.
     *
     * @param rows the first rows of a sheet, blank ones left out or not
     */
    public static <C extends Enum<C> & SheetColumn> Optional<SheetHeader<C>> find(
            List<SheetRow> rows, Class<C> columns) {
        SheetHeader<C> best = null;
        for (int i = 0; i < rows.size(); i++) {
            SheetHeader<C> header = at(rows, i, columns);
            if (header.columns.size() >= LEAST && (best == null || header.columns.size() > best.columns.size())) {
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Number of the first row of the heading, as Excel counts. */
    public int firstRow() {
        return firstRow;
    }

    /** Number of the last row that is no row of the list yet. */
    public int lastRow() {
        return lastRow;
    }

    public boolean has(C column) {
        return columns.containsKey(column);
    }

    /** The columns that were found, from left to right. */
    public List<C> columns() {
        return columns.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Headings as the list writes them that name no column we know. */
    public List<String> unknownHeadings() {
        return IntStream.range(0, headings.size())
                .filter(place -> !headings.get(place).isEmpty() && !columns.containsValue(place))
                .mapToObj(headings::get)
                .toList();
    }

    /** The text of a row in a column; empty when the list has no such column. */
    public String text(SheetRow row, C column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    /**
     * The same with what stands in the columns to its right that have no heading: "Họ và tên" is often merged over a column
     * of family names and one of given names.
     */
    public String textAcross(SheetRow row, C column) {
        StringBuilder text = new StringBuilder(text(row, column));
        for (int next = columns.getOrDefault(column, headings.size()) + 1; isUnnamed(next); next++) {
            text.append(' ').append(row.cell(next));
        }
        return text.toString().strip();
    }

    private boolean isUnnamed(int column) {
        return column < headings.size() && headings.get(column).isEmpty() && !columns.containsValue(column);
    }

    /** The heading as the list writes it; null when the list has no such column. */
    public String heading(C column) {
        return has(column) ? headings.get(columns.get(column)) : null;
    }

    /** The heading of a place counted from 0, as the list writes it; empty where there is none. */
    public String headingAt(int place) {
        return place < headings.size() ? headings.get(place) : "";
    }

    private static <C extends Enum<C> & SheetColumn> SheetHeader<C> at(List<SheetRow> rows, int i, Class<C> columns) {
        SheetRow upper = rows.get(i);
        SheetRow lower = i + 1 < rows.size() ? rows.get(i + 1) : null;
        Map<C, Integer> found = new EnumMap<>(columns);
        List<String> headings = new ArrayList<>(upper.cells());
        take(upper.cells(), columns, found);
        int last = i;
        if (lower != null && !found.isEmpty() && continues(upper, lower, columns)) {
            last++;
            found.clear();
            headings = joined(upper, lower);
            // What stands below is more exact than what stands above several: "Nam" under "Giới tính".
            take(lower.cells(), columns, found);
            take(upper.cells(), columns, found);
        }
        if (last + 1 < rows.size() && isColumnNumbers(rows.get(last + 1))) {
            last++;
        }
        return new SheetHeader<>(upper.number(), rows.get(last).number(), found, headings);
    }

    private static <C extends Enum<C> & SheetColumn> void take(
            List<String> cells, Class<C> columns, Map<C, Integer> found) {
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            columnOf(cells.get(i), columns)
                    .filter(column -> !found.containsValue(place))
                    .ifPresent(column -> found.putIfAbsent(column, place));
        }
    }

    private static <C extends Enum<C> & SheetColumn> Optional<C> columnOf(String heading, Class<C> columns) {
        if (heading.isEmpty() || heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        String folded = Vietnamese.fold(heading);
        C best = null;
        int length = 0;
        for (C column : columns.getEnumConstants()) {
            for (String known : column.headings()) {
                if (known.length() > length && names(known, folded)) {
                    best = column;
                    length = known.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean names(String known, String folded) {
        return folded.equals(known) || known.indexOf(' ') > 0 && folded.startsWith(known + " ");
    }

    /** A second row of headings: some of it is known, the rest stands under cells that a heading is merged over. */
    private static <C extends Enum<C> & SheetColumn> boolean continues(
            SheetRow upper, SheetRow lower, Class<C> columns) {
        boolean some = false;
        for (int i = 0; i < lower.cells().size(); i++) {
            String text = lower.cell(i);
            boolean known = columnOf(text, columns).isPresent();
            some |= known;
            if (!text.isEmpty() && !known && !upper.cell(i).isEmpty()) {
                return false;
            }
        }
        return some;
    }

    private static List<String> joined(SheetRow upper, SheetRow lower) {
        List<String> headings = new ArrayList<>();
        String above = "";
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            above = upper.cell(i).isEmpty() ? above : upper.cell(i);
            String below = lower.cell(i);
            headings.add(below.isEmpty() ? upper.cell(i) : below.equals(above) ? below : above + " – " + below);
        }
        return headings;
    }

    /** The row "(1) (2) (3)" that official forms put under their headings. */
    private static boolean isColumnNumbers(SheetRow row) {
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        return filled >= 3
                && row.cells().stream()
                        .allMatch(cell ->
                                cell.isEmpty() || COLUMN_NUMBER.matcher(cell).matches());
    }
}

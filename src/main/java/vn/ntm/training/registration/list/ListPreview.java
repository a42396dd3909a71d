package vn.ntm.training.registration.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ntm.training.shared.sheet.SheetHeader;
import vn.ntm.training.trainee.people.CitizenId;

/**
 * How a list was understood: its columns and first people, for the eyes of the one who sent it.
 *
 * @param ignored headings that name no column of a list
 */
public record ListPreview(List<Column> columns, List<String> ignored, List<Line> lines) {

    private static final int LINES = 8;

    /** A heading as the list writes it, and what it was taken for. */
    public record Column(String heading, ListColumn meaning) {

        public boolean isNumber() {
            return meaning == ListColumn.NUMBER;
        }
    }

    /**
     * One of the first people.
     *
     * @param row as Excel counts
     * @param cells in the order of the columns
     * @param result what becomes of it, in words
     */
    public record Line(int row, List<Cell> cells, String result, boolean wrong) {}

    /** What stands in a column. */
    public record Cell(String heading, String text) {}

    /** For one sentence. */
    public String ignoredText() {
        return String.join("; ", ignored);
    }

    static ListPreview of(ListLines lines, ListImport list, Map<Integer, String> results) {
        SheetHeader<ListColumn> header = lines.table().header();
        List<Column> columns = header.columns().stream()
                .map(column -> new Column(header.heading(column), column))
                .toList();
        Set<Integer> wrong = list.problems().stream().map(RowProblem::row).collect(Collectors.toSet());
        List<Line> first = lines.people().stream()
                .limit(LINES)
                .map(line -> line(line, columns, results, wrong))
                .toList();
        return new ListPreview(columns, header.unknownHeadings(), first);
    }

    private static Line line(ListLine line, List<Column> columns, Map<Integer, String> results, Set<Integer> wrong) {
        int row = line.row().number();
        List<Cell> cells = columns.stream()
                .filter(column -> !column.isNumber())
                .map(column -> new Cell(column.heading(), text(line, column.meaning())))
                .toList();
        return new Line(row, cells, results.getOrDefault(row, ""), wrong.contains(row));
    }

    private static String text(ListLine line, ListColumn column) {
        return switch (column) {
            case FULL_NAME -> line.name();
            case CITIZEN_ID -> CitizenId.masked(line.text(column));
            default -> line.text(column);
        };
    }
}

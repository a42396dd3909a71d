package vn.ntm.training.registration.list;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import vn.ntm.training.registration.list.DirectOutcome.Row;
import vn.ntm.training.shared.sheet.SheetFile;
import vn.ntm.training.shared.sheet.SheetLimits;

/** Rows as they are copied out of Excel: columns divided by tabs, with their heading or without. */
public final class PastedText {

    /** The columns in which rows go between the page and the server, with headings that the import knows. */
    private static final Map<ListColumn, String> HEADINGS = Map.ofEntries(
            Map.entry(ListColumn.NUMBER, "STT"),
            Map.entry(ListColumn.FULL_NAME, "Họ và tên"),
            Map.entry(ListColumn.BIRTH, "Năm sinh"),
            Map.entry(ListColumn.GENDER, "Giới tính"),
            Map.entry(ListColumn.POSITION, "Chức vụ"),
            Map.entry(ListColumn.ORGANISATION, "Đơn vị công tác"),
            Map.entry(ListColumn.COMMUNE, "Xã/phường"),
            Map.entry(ListColumn.DISTRICT, "Huyện/quận"),
            Map.entry(ListColumn.PROVINCE, "Tỉnh/thành phố"),
            Map.entry(ListColumn.LEVEL, "Cấp cán bộ"),
            Map.entry(ListColumn.SITE, "Điểm cầu"),
            Map.entry(ListColumn.PHONE, "Số điện thoại"),
            Map.entry(ListColumn.EMAIL, "Thư điện tử"),
            Map.entry(ListColumn.CITIZEN_ID, "Số định danh cá nhân"));

    static final List<ListColumn> COLUMNS = HEADINGS.keySet().stream()
            .filter(column -> column != ListColumn.NUMBER)
            .sorted()
            .toList();

    private static final CSVFormat TABS = CSVFormat.TDF
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private PastedText() {}

    /** As a text that the import reads; a heading is put above where there is none. */
    static byte[] content(String text, SheetLimits limits) {
        List<List<String>> rows = rows(text);
        byte[] content = bytes(rows);
        if (text.isBlank() || SheetFile.open(content, "", limits).hasHeader(ListColumn.class)) {
            return content;
        }
        List<List<String>> headed = new ArrayList<>();
        headed.add(headings(rows));
        headed.addAll(rows);
        return bytes(headed);
    }

    /** Rows as text for the page to send back, each with the number that it has now. */
    public static String of(List<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            while (lines.size() < row.number() - 1) {
                lines.add(List.of());
            }
            List<String> cells = new ArrayList<>(List.of(String.valueOf(row.number())));
            COLUMNS.forEach(column -> cells.add(row.text(column)));
            lines.add(cells);
        }
        if (!rows.isEmpty()) {
            List<String> headings = new ArrayList<>(List.of(HEADINGS.get(ListColumn.NUMBER)));
            COLUMNS.forEach(column -> headings.add(HEADINGS.get(column)));
            lines.set(rows.getFirst().number() - 2, headings);
        }
        return text(lines);
    }

    /** The same with the cells that somebody corrected: by row and column. */
    public static String corrected(String text, Map<Integer, Map<ListColumn, String>> corrections) {
        List<List<String>> lines = new ArrayList<>(rows(text));
        corrections.forEach((number, cells) -> {
            if (number >= 1 && number <= lines.size() && lines.get(number - 1).size() == COLUMNS.size() + 1) {
                List<String> line = new ArrayList<>(lines.get(number - 1));
                cells.forEach((column, cell) -> {
                    if (COLUMNS.contains(column)) {
                        line.set(COLUMNS.indexOf(column) + 1, cell);
                    }
                });
                lines.set(number - 1, line);
            }
        });
        return text(lines);
    }

    private static List<String> headings(List<List<String>> rows) {
        List<ListColumn> guessed = ColumnGuess.of(rows);
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < guessed.size(); i++) {
            headings.add(HEADINGS.getOrDefault(guessed.get(i), "Cột " + (i + 1)));
        }
        return headings;
    }

    private static List<List<String>> rows(String text) {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(TABS)
                .get()) {
            return parser.stream().map(line -> line.toList()).toList();
        } catch (IOException | IllegalStateException _) {
            // a quotation mark that belongs to no pair is a sign like others
            return text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        }
    }

    private static byte[] bytes(List<List<String>> rows) {
        return text(rows).getBytes(StandardCharsets.UTF_8);
    }

    /** Every cell in quotation marks, so that nothing in one is taken for what divides them. */
    private static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}

package vn.ntm.training.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * Statistics as a person reads them: lines above, headings, rows of texts and numbers, the total first.
 *
 * @param title lines above the table: what it is, of which days, by which areas, counted how, as of when
 * @param rows texts for the keys, {@code Long} for the figures
 */
record StatisticsTable(List<String> title, List<String> headings, List<List<Object>> rows) {

    private static final List<String> FIGURES = List.of("classes", "participations", "people", "declared", "estimated");

    static StatisticsTable of(Statistics statistics, ReportTexts texts, Language language) {
        List<String> keys = printedKeys(statistics);
        List<String> headings = new ArrayList<>();
        if (keys.isEmpty()) {
            headings.add("");
        }
        keys.forEach(key -> headings.add(texts.text(language, key)));
        FIGURES.forEach(figure -> headings.add(texts.text(language, figure)));
        List<List<Object>> rows = new ArrayList<>();
        rows.add(total(statistics, keys.size(), texts.text(language, "total")));
        statistics.rows().forEach(row -> rows.add(row(row, keys, texts, language)));
        return new StatisticsTable(title(statistics, texts, language), headings, rows);
    }

    /** The keys of the lines that people read, in the order of the columns. */
    static List<String> printedKeys(Statistics statistics) {
        return statistics.rows().isEmpty()
                ? List.of()
                : statistics.rows().getFirst().keys().keySet().stream()
                        .filter(StatisticsTable::isPrinted)
                        .toList();
    }

    private static List<String> title(Statistics statistics, ReportTexts texts, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(language, "title"));
        if (statistics.synthetic()) {
            lines.add(texts.text(language, "synthetic"));
        }
        lines.add(texts.text(
                language, "period", VietnameseFormat.date(statistics.from()), VietnameseFormat.date(statistics.to())));
        lines.add(texts.text(language, "basis." + statistics.basis()));
        lines.add(texts.text(language, "asOf", VietnameseFormat.dateTime(statistics.asOf())));
        lines.add(statistics.rule());
        return lines;
    }

    private static List<Object> total(Statistics statistics, int keys, String word) {
        List<Object> cells = new ArrayList<>();
        cells.add(word);
        for (int i = 1; i < keys; i++) {
            cells.add("");
        }
        long estimated =
                statistics.rows().stream().mapToLong(StatisticsRow::estimated).sum();
        addFigures(cells, statistics.totals(), estimated);
        return cells;
    }

    private static List<Object> row(StatisticsRow row, List<String> keys, ReportTexts texts, Language language) {
        List<Object> cells = new ArrayList<>();
        for (String key : keys) {
            cells.add(cell(key, row.keys(), texts, language));
        }
        addFigures(cells, row.figures(), row.estimated());
        return cells;
    }

    /** What a line stands for, in words. */
    static String cell(String key, Map<String, Object> keys, ReportTexts texts, Language language) {
        Object value = keys.get(key);
        if (value != null) {
            return key.equals("level") || key.equals("gender")
                    ? texts.text(language, key + "." + value)
                    : value.toString();
        }
        boolean split = key.equals("commune") && Boolean.TRUE.equals(keys.get("unallocated"));
        return texts.text(language, split ? "unallocated" : "noValue");
    }

    private static void addFigures(List<Object> cells, Figures figures, long estimated) {
        cells.add(figures.classes());
        cells.add(figures.participations());
        cells.add(figures.people());
        cells.add(figures.declared());
        cells.add(estimated);
    }

    /** Ids are for programs, and whether a line is allocated is said in the column of the commune. */
    private static boolean isPrinted(String key) {
        return !key.endsWith("Id") && !key.endsWith("Code") && !key.equals("unallocated");
    }
}

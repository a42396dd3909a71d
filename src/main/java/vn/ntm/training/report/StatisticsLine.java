package vn.ntm.training.report;

import java.util.List;
import java.util.Map;
import vn.ntm.training.shared.text.Language;

/**
 * A line of the statistics as a page shows it.
 *
 * @param estimated how many of the participations stand here by estimate
 */
public record StatisticsLine(List<Cell> cells, Figures figures, long estimated) {

    /**
     * What the line stands for in one of the dimensions.
     *
     * @param href the figures behind it; null when there is nothing below
     */
    public record Cell(String heading, String text, String href) {}

    static StatisticsLine of(
            StatisticsRow row, List<String> keys, StatisticsAddress address, ReportTexts texts, Language language) {
        List<Cell> cells = keys.stream()
                .map(key -> new Cell(
                        texts.text(language, key),
                        StatisticsTable.cell(key, row.keys(), texts, language),
                        below(key, row.keys(), address)))
                .toList();
        return new StatisticsLine(cells, row.figures(), row.estimated());
    }

    /** A province opens into its communes, a district into its own, a class is shown itself. */
    private static String below(String key, Map<String, Object> keys, StatisticsAddress address) {
        Object id = keys.get(key + "Id");
        if (id == null) {
            return null;
        }
        return switch (key) {
            case "province" ->
                keys.containsKey("commune") || keys.containsKey("district")
                        ? null
                        : address.with("unit", id).with("groupBy", "commune").toString();
            case "district" ->
                keys.containsKey("commune")
                        ? null
                        : address.with("unit", id).with("groupBy", "commune").toString();
            case "commune" -> address.with("unit", id).with("groupBy", "class").toString();
            case "class" -> "/classes/" + id;
            default -> null;
        };
    }
}

package vn.ntm.training.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The SQL around {@link CountedRows} that gives the lines their printed names and their order. */
final class NamedRows {

    /** More is no table that anybody reads; the limit lets one row too many and the total through. */
    static final int MOST_ROWS = 50_000;

    /** By which rules the classes of the total are counted, and whether one of them is of the demo programme. */
    private static final String COUNTED_CLASSES = """
             left join lateral (
               select string_agg(distinct counting_rule || ' ' || counting_threshold, ',') as rules,
                 coalesce(bool_or(synthetic), false) as synthetic
               from training_class
               where g.is_total and id = any(g.class_ids)) counted_classes on true
            """;

    private final CountedRows counted;
    private final Map<String, String> groupColumns;
    private final List<String> selected = new ArrayList<>();
    private final List<String> joins = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    /** Key in the answer → column of the result. */
    private final Map<String, String> keys = new LinkedHashMap<>();

    /** @param nameDay SQL of the day whose unit names are printed */
    NamedRows(CountedRows counted, String nameDay) {
        this.counted = counted;
        this.groupColumns = counted.groupColumns();
        order.add("g.is_total desc");
        groupColumns.forEach((key, column) -> add(key, column, nameDay));
    }

    Map<String, String> keys() {
        return keys;
    }

    String sql() {
        return "select g.*, coalesce(cardinality(g.class_ids), 0) as classes, counted_classes.*"
                + selected.stream().map(column -> ", " + column).reduce("", String::concat)
                + " from (" + counted.sql() + ") g"
                + COUNTED_CLASSES
                + String.join("", joins)
                + " order by " + String.join(", ", order)
                + " limit " + (MOST_ROWS + 2);
    }

    private void add(String key, String column, String nameDay) {
        switch (key) {
            case "province", "district", "commune" -> addUnit(key, column, nameDay);
            case "class" -> addClass();
            case "curriculum" -> addCurriculum();
            case "level" -> {
                addPlain(key, column);
                order.add("array_position(array['CENTRAL','PROVINCE','DISTRICT','COMMUNE','VILLAGE'], g.cadre_level)");
            }
            default -> {
                addPlain(key, column);
                order.add("g." + column + " nulls last");
            }
        }
    }

    private void addPlain(String key, String column) {
        key(key, "g." + column, key + "_key");
    }

    private void addUnit(String key, String column, String nameDay) {
        joins.add(" left join unit " + key + "_unit on " + key + "_unit.id = g." + column);
        joins.add(
                " left join lateral unit_version_near(g." + column + ", " + nameDay + ") " + key + "_version on true");
        key(key, key + "_version.name", key + "_name");
        key(key + "Id", "g." + column, key + "_id_key");
        key(key + "Code", key + "_unit.code", key + "_code");
        order.add(key + "_unit.era, " + key + "_unit.code nulls last");
    }

    private void addClass() {
        joins.add(" left join training_class held on held.id = g.class_id");
        key("class", "held.code", "class_code");
        key("classId", "g.class_id", "class_id_key");
        key("classTitle", "held.title", "class_title");
        order.add("held.code");
    }

    private void addCurriculum() {
        joins.add(" left join curriculum taught on taught.id = g.curriculum_id");
        key("curriculum", "taught.code", "curriculum_code");
        key("curriculumTitle", "taught.title", "curriculum_title");
        order.add("taught.code nulls last");
    }

    private void key(String key, String expression, String alias) {
        selected.add(expression + " as " + alias);
        keys.put(key, alias);
    }
}

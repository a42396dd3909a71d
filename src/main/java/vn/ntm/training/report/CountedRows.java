package vn.ntm.training.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ntm.training.account.scope.Reach;

/**
 * The SQL that turns a question into figures: the rows that count ({@code counted}), grouped once for the lines and once
 * for the total, so that both come from the same snapshot.
 */
final class CountedRows {

    private static final String AS_HELD_AREAS = """
              p.province_id, p.district_id, p.commune_id, false as unallocated, false as estimated
            """;

    /**
     * A commune that was split has no successor of its own: its people stand under the province, marked, unless the
     * question allows the likely successor. People of a province or a district have no commune in the first place.
     */
    private static final String AREAS_OF_TODAY = """
              r.province_id, cast(null as bigint) as district_id,
              coalesce(r.commune_id, case when :allocates then r.estimated_commune_id end) as commune_id,
              p.commune_id is not null and r.commune_id is null
                and not (:allocates and r.estimated_commune_id is not null) as unallocated,
              r.over_main and r.commune_id is not null
                or (r.commune_id is null and :allocates and r.estimated_commune_id is not null) as estimated
            """;

    /** The province of a unit is never an estimate, only its commune can be. */
    private static final String ESTIMATED = "coalesce(sum(participations) filter (where estimated), 0)";

    static final String CLASS_BY_CODE_OR_ID =
            "select id from training_class where code = :class or cast(id as text) = lower(:class)";

    static final String CURRICULUM_BY_CODE = "select id from curriculum where code = :curriculum";

    private final StatisticsQuery query;
    private final Reach within;
    private final Map<String, Object> parameters = new HashMap<>();

    CountedRows(StatisticsQuery query, Reach within) {
        this.query = query;
        this.within = within;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** One row per line of the answer, and one more, with {@code is_total}, for all of them. */
    String sql() {
        boolean areasOfToday = query.basis() == Basis.CURRENT;
        String areas = areasOfToday ? AREAS_OF_TODAY : AS_HELD_AREAS;
        String restated = areasOfToday ? "left join unit_restatement r on r.unit_id = p.unit_id" : "";
        if (areasOfToday) {
            parameters.put("allocates", query.allocatesSplit());
        }
        parameters.put("from", query.from());
        parameters.put("to", query.to());
        parameters.put("asOf", query.asOf());
        String keys = groupColumns().values().stream().collect(Collectors.joining(", "));
        return """
                with counted as (
                """
                + participations(areas, restated)
                + " union all "
                + declared(areas, restated)
                + ") select "
                + (keys.isEmpty() ? "" : keys + ", ")
                + (keys.isEmpty() ? "true" : "grouping(" + keys + ") > 0")
                + " as is_total, "
                + (separatesUnallocated() ? ESTIMATED : "0")
                + """
                 as estimated,
                  array_agg(distinct class_id) as class_ids,
                  coalesce(sum(participations), 0) as participations,
                  count(distinct person_id) as people,
                  coalesce(sum(declared), 0) as declared,
                  count(distinct class_id) filter (where unallocated) as unallocated_classes,
                  coalesce(sum(participations) filter (where unallocated), 0) as unallocated_participations,
                  count(distinct person_id) filter (where unallocated) as unallocated_people,
                  coalesce(sum(declared) filter (where unallocated), 0) as unallocated_declared,
                  max(held_on) as last_day
                from counted
                """
                + where()
                + " group by grouping sets ("
                + (keys.isEmpty() ? "" : "(" + keys + "), ")
                + "())";
    }

    /**
     * Column of the answer by what it is: the dimensions asked for, areas first and with those above them (names of communes
     * and districts repeat from province to province), and, with communes of today, {@code unallocated}.
     */
    Map<String, String> groupColumns() {
        Map<String, String> columns = new LinkedHashMap<>();
        boolean communes = query.groupsBy(Dimension.COMMUNE);
        boolean districts = query.groupsBy(Dimension.DISTRICT) || communes && query.basis() == Basis.AS_HELD;
        if (query.groupsBy(Dimension.PROVINCE) || districts || communes) {
            put(columns, Dimension.PROVINCE);
        }
        if (districts) {
            put(columns, Dimension.DISTRICT);
        }
        query.groupBy().forEach(dimension -> put(columns, dimension));
        if (separatesUnallocated()) {
            columns.put("unallocated", "unallocated");
        }
        return columns;
    }

    private static void put(Map<String, String> columns, Dimension dimension) {
        columns.put(dimension.key(), dimension.column());
    }

    /** Only a breakdown by the communes of today has people whom it cannot place. */
    boolean separatesUnallocated() {
        return query.groupsBy(Dimension.COMMUNE) && query.basis() == Basis.CURRENT;
    }

    private String participations(String areas, String restated) {
        return """
                select p.class_id, coalesce(m.person_id, p.trainee_id) as person_id, 1 as participations, 0 as declared,
                  p.cadre_level, p.gender, p.held_on, to_char(p.held_on, 'YYYY-MM') as month, c.curriculum_id,
                """ + areas + """
                from participation p
                join training_class c on c.id = p.class_id
                left join merged_trainee_at(:asOf) m on m.trainee_id = p.trainee_id
                """ + restated + """

                where p.held_on between :from and :to
                  and p.counted_from <= :asOf and (p.counted_until is null or p.counted_until > :asOf)
                """ + andWithin("p.unit_id");
    }

    /** A declared number is of one unit: the columns of its level and of those above it are filled in. */
    private String declared(String areas, String restated) {
        return """
                select p.class_id, null as person_id, 0 as participations, p.count as declared,
                  p.cadre_level, null as gender, p.held_on, to_char(p.held_on, 'YYYY-MM') as month, c.curriculum_id,
                """ + areas + """
                from (
                  select d.*,
                    case u.level when 'COMMUNE' then u.id end as commune_id,
                    case u.level when 'DISTRICT' then u.id when 'COMMUNE' then nullif(v.parent_id, top.id) end as district_id,
                    top.id as province_id
                  from declared_participation d
                  left join unit u on u.id = d.unit_id
                  left join unit_version v on v.unit_id = u.id and v.valid @> d.held_on
                  left join unit_version above on above.unit_id = v.parent_id and above.valid @> d.held_on
                  left join unit top on top.id = coalesce(above.parent_id, v.parent_id, u.id)
                  where d.held_on between :from and :to
                    and d.recorded_at <= :asOf and (d.superseded_at is null or d.superseded_at > :asOf)
                """ + andWithin("d.unit_id") + """
                ) p
                join training_class c on c.id = p.class_id
                """ + restated;
    }

    /** Where the rows are read, so that an index on the unit can serve; nothing at all for the whole country. */
    private String andWithin(String column) {
        if (within.isEverywhere()) {
            return "";
        }
        parameters.put("within", within.parameter());
        return " and " + Reach.condition(column, "within") + "\n";
    }

    private String where() {
        var conditions = new StringBuilder(" where true");
        if (query.unitId() != null) {
            conditions.append(" and :unit in (province_id, district_id, commune_id)");
            parameters.put("unit", query.unitId());
        }
        filter(
                conditions,
                "cadre_level",
                query.level() == null ? null : query.level().name());
        filter(conditions, "gender", query.gender());
        if (query.trainingClass() != null) {
            conditions.append(" and class_id = (" + CLASS_BY_CODE_OR_ID + ")");
            parameters.put("class", query.trainingClass());
        }
        if (query.curriculum() != null) {
            conditions.append(" and curriculum_id = (" + CURRICULUM_BY_CODE + ")");
            parameters.put("curriculum", query.curriculum());
        }
        return conditions.toString();
    }

    private void filter(StringBuilder conditions, String column, String value) {
        if (value != null) {
            conditions.append(" and ").append(column).append(" = :").append(column);
            parameters.put(column, value);
        }
    }
}

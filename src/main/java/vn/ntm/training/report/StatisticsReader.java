package vn.ntm.training.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Answers questions to the statistics. */
@ApplicationScoped
public class StatisticsReader {

    @Inject
    EntityManager entityManager;

    @Inject
    ReportTexts texts;

    /** Of the whole country; fails as {@link #answer(StatisticsQuery, Reach, Language)} does. */
    public Statistics answer(StatisticsQuery query, Language language) {
        return answer(query, Reach.EVERYWHERE, language);
    }

    /**
     * @param within the units whose people are counted: totals are those of what the reader may see
     * @throws InvalidInput when a filter names nothing that there is, or the table would be too long to be read
     */
    public Statistics answer(StatisticsQuery query, Reach within, Language language) {
        checkFilters(query);
        var counted = new CountedRows(query, within);
        var named = new NamedRows(counted, query.basis() == Basis.CURRENT ? ":today" : "g.last_day");
        String sql = named.sql();
        Query statement = entityManager.createNativeQuery(sql, Tuple.class);
        counted.parameters().forEach(statement::setParameter);
        if (sql.contains(":today")) {
            statement.setParameter("today", LocalDate.ofInstant(query.asOf(), VietnameseFormat.ZONE));
        }
        Tuple total = null;
        List<StatisticsRow> rows = new ArrayList<>();
        for (Object result : statement.getResultList()) {
            Tuple tuple = (Tuple) result;
            if (tuple.get("is_total", Boolean.class)) {
                total = tuple;
            } else {
                rows.add(new StatisticsRow(keys(tuple, named.keys()), figures(tuple, ""), number(tuple, "estimated")));
            }
        }
        if (rows.size() > NamedRows.MOST_ROWS) {
            throw InvalidInput.of("groupBy", "statistics.too-many-rows", NamedRows.MOST_ROWS);
        }
        return new Statistics(
                texts.rule(language, total.get("rules", String.class)),
                query.asOf(),
                query.basis(),
                query.from(),
                query.to(),
                query.groupBy().stream().map(Dimension::key).toList(),
                total.get("synthetic", Boolean.class),
                figures(total, ""),
                rows,
                counted.separatesUnallocated() ? figures(total, "unallocated_") : new Figures(0, 0, 0, 0));
    }

    /** A figure of 0 would be taken for an answer. */
    private void checkFilters(StatisticsQuery query) {
        var check = new InputCheck();
        if (query.unitId() != null) {
            String era = first("select era from unit where id = :unit", "unit", query.unitId());
            check.that(era != null, "unit", "statistics.unknown", String.valueOf(query.unitId()));
            check.that(query.basis() == Basis.AS_HELD || "N34".equals(era), "unit", "statistics.unit-not-today");
        }
        known(check, "class", CountedRows.CLASS_BY_CODE_OR_ID, query.trainingClass());
        known(check, "curriculum", CountedRows.CURRICULUM_BY_CODE, query.curriculum());
        check.done();
    }

    private void known(InputCheck check, String field, String sql, String value) {
        check.that(value == null || first(sql, field, value) != null, field, "statistics.unknown", value);
    }

    /** The first value as text; null where there is none. */
    private String first(String sql, String parameter, Object value) {
        List<?> found = entityManager
                .createNativeQuery(sql)
                .setParameter(parameter, value)
                .getResultList();
        return found.isEmpty() ? null : found.getFirst().toString();
    }

    private static Map<String, Object> keys(Tuple tuple, Map<String, String> columns) {
        Map<String, Object> keys = new LinkedHashMap<>();
        columns.forEach((key, column) -> keys.put(key, tuple.get(column)));
        return keys;
    }

    private static Figures figures(Tuple tuple, String prefix) {
        return new Figures(
                number(tuple, prefix + "classes"),
                number(tuple, prefix + "participations"),
                number(tuple, prefix + "people"),
                number(tuple, prefix + "declared"));
    }

    private static long number(Tuple tuple, String column) {
        return tuple.get(column, Number.class).longValue();
    }
}

package vn.ntm.training.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.text.Vietnamese;

/** Lists of the units of a day, page by page, in the order that was asked for. */
@ApplicationScoped
class UnitLists {

    private static final Map<String, String> SORTED_BY = Map.of(
            "code", "unit.code",
            "name", "version.name collate \"vi-x-icu\"",
            "type", "version.type collate \"vi-x-icu\"",
            "level", "array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], unit.level)",
            "validFrom", "lower(version.valid)");

    private static final String ANYWHERE_IN_PARENT = """
             and (version.parent_id = :parent or version.parent_id in (
               select unit_id from unit_version
               where parent_id = :parent and valid @> cast(:day as date)))
            """;

    @Inject
    EntityManager database;

    @Inject
    UnitCatalogue catalogue;

    /** With a level: all of that level in the parent, however deep. Without: what lies directly below the parent. */
    Page<UnitView> page(UnitQuery asked, LocalDate day, Paging paging) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String from = from(asked, day, parameters);
        String order = paging.orderBy(SORTED_BY, "length(unit.code), unit.code", "unit.id");
        long total = ((Number) query("select count(*) " + from, parameters).getSingleResult()).longValue();
        @SuppressWarnings("unchecked")
        List<Long> ids = query("select unit.id " + from + " order by " + order, parameters)
                .setFirstResult(Math.toIntExact(paging.offset()))
                .setMaxResults(paging.size())
                .getResultList();
        List<UnitView> items = ids.stream()
                .flatMap(id -> catalogue.on(id, day).stream())
                .map(version -> catalogue.view(version, day))
                .toList();
        return new Page<>(items, total, paging.page(), paging.size());
    }

    private static String from(UnitQuery asked, LocalDate day, Map<String, Object> parameters) {
        StringBuilder from = new StringBuilder("""
                from unit_version version
                join unit on unit.id = version.unit_id
                where version.valid @> cast(:day as date)
                """);
        parameters.put("day", day);
        asked.level().ifPresent(level -> {
            from.append(" and unit.level = :level");
            parameters.put("level", level.name());
        });
        asked.parent().ifPresent(parent -> {
            from.append(asked.level().isPresent() ? ANYWHERE_IN_PARENT : " and version.parent_id = :parent");
            parameters.put("parent", parent);
        });
        // Folded text holds letters, digits and spaces only: nothing in it means something to LIKE.
        String text = Vietnamese.fold(asked.text());
        if (!text.isEmpty()) {
            from.append(" and version.folded_name like :text");
            parameters.put("text", "%" + text + "%");
        }
        return from.toString();
    }

    private Query query(String sql, Map<String, Object> parameters) {
        Query query = database.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        return query;
    }
}

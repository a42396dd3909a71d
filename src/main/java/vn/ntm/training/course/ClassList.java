package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.unit.Units;

/** The list of classes: filtered, ordered, one page at a time, in plain SQL. */
@ApplicationScoped
public class ClassList {

    private static final Map<String, String> SORTABLE = Map.of(
            "code", "c.code",
            "title", "c.title collate \"vi-x-icu\"",
            "startsAt", "first_day",
            "status", "c.status",
            "capacity", "c.capacity");

    /** A class without sessions is on the days that are planned for it, else on the day that it was drawn up. */
    private static final String FROM = """
            from training_class c
            left join curriculum k on k.id = c.curriculum_id
            left join class_seats seats on seats.class_id = c.id
            cross join lateral (
              select count(*) as session_count, min(s.starts_at) as first_start, max(s.ends_at) as last_end
              from session s where s.class_id = c.id) t
            cross join lateral (
              select
                coalesce(cast(t.first_start at time zone 'Asia/Ho_Chi_Minh' as date), c.starts_on, c.ends_on,
                    cast(c.created_at at time zone 'Asia/Ho_Chi_Minh' as date)) as first_day,
                coalesce(cast(t.last_end at time zone 'Asia/Ho_Chi_Minh' as date), c.ends_on, c.starts_on,
                    cast(c.created_at at time zone 'Asia/Ho_Chi_Minh' as date)) as last_day) d
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** Those that whoever sent the request may see. */
    public Page<ClassRow> page(ClassFilter filter, Paging paging) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        String order = paging.orderBy(SORTABLE, "first_day desc", "c.id");
        Query total = entityManager.createNativeQuery("select count(*) " + FROM + where);
        Query rows = entityManager.createNativeQuery(
                """
                select c.id, c.code, c.title, c.format, k.code as curriculum_code, c.organiser_unit_id, c.starts_on,
                  c.ends_on, t.first_start, t.last_end, t.session_count, c.capacity, seats.taken, c.registration_mode,
                  c.status, c.synthetic, c.version
                """ + FROM + where + " order by " + order + " limit :size offset :offset", Tuple.class);
        parameters.forEach(total::setParameter);
        parameters.forEach(rows::setParameter);
        access.seeing(total);
        access.seeing(rows).setParameter("size", paging.size()).setParameter("offset", paging.offset());
        List<ClassRow> items = new ArrayList<>();
        for (Object row : rows.getResultList()) {
            items.add(row((Tuple) row));
        }
        return new Page<>(items, ((Number) total.getSingleResult()).longValue(), paging.page(), paging.size());
    }

    private String where(ClassFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of(ClassAccess.MAY_SEE));
        QueryText.search(filter.search).ifPresent(search -> {
            conditions.add("(c.folded_title like :search or replace(lower(c.code), '-', ' ') like :search)");
            parameters.put("search", "%" + search + "%");
        });
        List<ClassStatus> statuses = QueryText.constants("status", filter.status, ClassStatus.class);
        if (!statuses.isEmpty()) {
            conditions.add("c.status in (:statuses)");
            parameters.put("statuses", statuses.stream().map(ClassStatus::name).toList());
        }
        QueryText.number("year", filter.year, 2000, 2099).ifPresent(year -> {
            conditions.add("extract(year from first_day) = :year");
            parameters.put("year", year);
        });
        QueryText.date("from", filter.from).ifPresent(from -> {
            conditions.add("last_day >= :from");
            parameters.put("from", from);
        });
        QueryText.date("to", filter.to).ifPresent(to -> {
            conditions.add("first_day <= :to");
            parameters.put("to", to);
        });
        QueryText.line("curriculum", filter.curriculum).ifPresent(code -> {
            conditions.add("k.code = :curriculum");
            parameters.put("curriculum", code);
        });
        QueryText.unit("organiser", filter.organiser).ifPresent(unit -> {
            conditions.add("c.organiser_unit_id = :organiser");
            parameters.put("organiser", unit);
        });
        List<ClassFormat> formats = QueryText.constants("format", filter.format, ClassFormat.class);
        if (!formats.isEmpty()) {
            conditions.add("c.format in (:formats)");
            parameters.put("formats", formats.stream().map(ClassFormat::name).toList());
        }
        if (ClassFilter.CENTRAL.equals(filter.province)) {
            conditions.add("c.organiser_unit_id is null");
        } else {
            QueryText.unit("province", filter.province).ifPresent(province -> {
                conditions.add("c.organiser_unit_id = any(cast(:organisers as bigint[]))");
                parameters.put("organisers", organisersIn(province));
            });
        }
        return "where " + String.join(" and ", conditions);
    }

    /** There are few who hold classes: which of them lie in a province, the catalogue answers from memory. */
    private Long[] organisersIn(long province) {
        LocalDate today = LocalDate.now(clock);
        List<?> organisers = Column.of(
                        entityManager,
                        "select distinct organiser_unit_id from training_class where organiser_unit_id is not null",
                        Long.class)
                .getResultList();
        return organisers.stream()
                .map(Long.class::cast)
                .filter(unit -> units.lieWithin(unit, Set.of(province), today))
                .toArray(Long[]::new);
    }

    private static ClassRow row(Tuple row) {
        return new ClassRow(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("title", String.class),
                ClassFormat.valueOf(row.get("format", String.class)),
                row.get("curriculum_code", String.class),
                row.get("organiser_unit_id", Long.class),
                row.get("starts_on", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                row.get("first_start", Instant.class),
                row.get("last_end", Instant.class),
                row.get("session_count", Number.class).intValue(),
                row.get("capacity", Integer.class),
                row.get("taken", Integer.class),
                RegistrationMode.valueOf(row.get("registration_mode", String.class)),
                ClassStatus.valueOf(row.get("status", String.class)),
                row.get("synthetic", Boolean.class),
                row.get("version", Integer.class));
    }
}

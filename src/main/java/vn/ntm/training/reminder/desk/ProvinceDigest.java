package vn.ntm.training.reminder.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.registration.invitation.MissingUnits;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.shared.Column;

/** What waits in a province, by the day of the database. */
@ApplicationScoped
@Transactional
class ProvinceDigest {

    private static final String AT = """
            with at as materialized (
              select now, cast(now at time zone 'Asia/Ho_Chi_Minh' as date) as today from (select %s as now) as present)
            """.formatted(OutboxTime.NOW);

    private static final String POINTS = AT + """
            , area as materialized (
              select cast(:province as bigint) as unit_id
              union
              select v.unit_id from unit_version v cross join at where v.parent_id = :province and v.valid @> at.today),
            days as materialized (
              select s.id, s.class_id, s.starts_at, s.ends_at, c.code, at.today,
                cast(s.starts_at at time zone 'Asia/Ho_Chi_Minh' as date) as begins,
                cast(s.ends_at at time zone 'Asia/Ho_Chi_Minh' as date) as ends
              from session s
              join training_class c on c.id = s.class_id and c.status not in ('DRAFT', 'CANCELLED') and not c.synthetic
              cross join at
              where s.starts_at between at.now - interval '3 days' and at.now + interval '2 days')
            select 'SESSION' as kind, d.class_id, d.code, d.id as session_id, d.starts_at, count(*) as count
            from days d
            join registration r on r.class_id = d.class_id and r.status = 'CONFIRMED' and r.province_id = :province
            where d.begins = d.today
            group by d.id, d.class_id, d.code, d.starts_at
            union all
            select 'ROLLS', d.class_id, d.code, d.id, d.starts_at, count(*)
            from days d
            join site i on i.class_id = d.class_id
            join area a on a.unit_id = i.unit_id
            where d.ends = d.today - 1
              and exists (select from registration r where r.site_id = i.id and r.status = 'CONFIRMED')
              and not exists (select from roll_hand_in h where h.session_id = d.id and h.site_id = i.id)
              and not exists (select from room_decision x where x.session_id = d.id and x.site_id = i.id)
            group by d.id, d.class_id, d.code, d.starts_at
            union all
            select 'PENDING', c.id, c.code, null, null, count(*)
            from training_class c
            join registration r on r.class_id = c.id and r.status = 'PENDING'
            where c.organiser_unit_id = :province and c.status in ('PUBLISHED', 'RUNNING') and not c.synthetic
            group by c.id, c.code
            union all
            select 'OBJECTIONS', c.id, c.code, null, null, count(*)
            from objection o
            join session s on s.id = o.session_id
            join training_class c on c.id = s.class_id and not c.synthetic
            left join site i on i.id = o.site_id
            where o.state = 'OPEN' and (c.organiser_unit_id = :province or i.unit_id in (select unit_id from area))
            group by c.id, c.code
            """;

    @Inject
    Session database;

    @Inject
    OpenClasses classes;

    @Inject
    MissingUnits missing;

    @Inject
    OutboxTime time;

    /** Provinces that have a desk with a mailbox. */
    List<Long> provinces() {
        return Column.of(database, AT + """
                        select distinct u.id
                        from unit u
                        cross join at
                        cross join lateral desk_of(u.id, at.today) d
                        where u.level = 'PROVINCE' and d.unit_id = u.id
                        order by u.id""", Long.class)
                .setParameter("set", time.set(), Instant.class)
                .getResultList();
    }

    /** Nothing: there is nothing to tell. */
    List<DigestPoint> of(long province) {
        List<DigestPoint> points = new ArrayList<>(database.createNativeQuery(POINTS, Tuple.class)
                .setParameter("province", province)
                .setParameter("set", time.set(), Instant.class)
                .getResultStream()
                .map(ProvinceDigest::point)
                .toList());
        classes.all().stream()
                .map(open -> new DigestPoint(
                        DigestPoint.Kind.MISSING, open.id(), open.code(), null, null, missing(open.id(), province)))
                .filter(point -> point.count() > 0)
                .forEach(points::add);
        points.sort(Comparator.comparing(DigestPoint::kind)
                .thenComparing(DigestPoint::startsAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(DigestPoint::code));
        return points;
    }

    private long missing(UUID classId, long province) {
        return missing.of(classId).stream()
                .filter(unit -> unit.provinceId() == province)
                .count();
    }

    private static DigestPoint point(Tuple row) {
        return new DigestPoint(
                DigestPoint.Kind.valueOf(row.get("kind", String.class)),
                row.get("class_id", UUID.class),
                row.get("code", String.class),
                row.get("session_id", UUID.class),
                row.get("starts_at", Instant.class),
                row.get("count", Long.class));
    }
}

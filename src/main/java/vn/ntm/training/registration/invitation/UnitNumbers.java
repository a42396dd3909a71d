package vn.ntm.training.registration.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What has come from each unit for a class. Row-level security narrows it to what the sender may see. */
@ApplicationScoped
class UnitNumbers {

    /** Of one unit; {@code lastActivity} and {@code remindedAt} are null when there was none. */
    record Numbers(
            long unitId,
            int sites,
            int seats,
            int registered,
            int confirmed,
            Instant lastActivity,
            Instant remindedAt) {}

    static final Numbers NOTHING = new Numbers(0, 0, 0, 0, 0, null, null);

    /** People count for the unit of their own level: a cadre of the province who sits in a commune was sent by the province. */
    private static final String NUMBERS = """
            with registered (unit_id, registered, confirmed, last) as (
              select case cadre_level
                  when 'PROVINCE' then province_id
                  when 'DISTRICT' then coalesce(district_id, commune_id)
                  else commune_id end,
                count(*), count(*) filter (where status = 'CONFIRMED'), max(registered_at)
              from registration
              where class_id = :class and status not in ('CANCELLED', 'REJECTED')
              group by 1),
            sites (unit_id, sites, seats) as (
              select unit_id, count(*), coalesce(sum(seats), 0) from site where class_id = :class group by unit_id),
            lists (unit_id, last) as (
              select g.unit_id, max(l.uploaded_at)
              from registration_list l
              join app_user u on u.username = l.uploaded_by
              join role_grant g on g.user_id = u.id and g.role in ('PROVINCE_DESK', 'COMMUNE_DESK')
              where l.class_id = :class
              group by g.unit_id),
            reminders (unit_id, last) as (
              select unit_id, max(reminded_at) from unit_reminder where class_id = :class group by unit_id)
            select unit_id, coalesce(s.sites, 0) as sites, coalesce(s.seats, 0) as seats,
              coalesce(r.registered, 0) as registered, coalesce(r.confirmed, 0) as confirmed,
              greatest(r.last, l.last) as last_activity, m.last as reminded_at
            from registered r
            full join sites s using (unit_id)
            full join lists l using (unit_id)
            full join reminders m using (unit_id)
            where unit_id is not null""";

    @Inject
    Session database;

    /** By unit; those without anything are not in it. */
    Map<Long, Numbers> of(UUID classId) {
        return database.createNativeQuery(NUMBERS, Tuple.class)
                .setParameter("class", classId)
                .getResultStream()
                .map(UnitNumbers::numbers)
                .collect(Collectors.toMap(Numbers::unitId, Function.identity()));
    }

    private static Numbers numbers(Tuple row) {
        return new Numbers(
                row.get("unit_id", Long.class),
                number(row, "sites"),
                number(row, "seats"),
                number(row, "registered"),
                number(row, "confirmed"),
                row.get("last_activity", Instant.class),
                row.get("reminded_at", Instant.class));
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}

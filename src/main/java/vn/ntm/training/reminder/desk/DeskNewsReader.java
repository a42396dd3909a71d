package vn.ntm.training.reminder.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.shared.Column;

/** Looks up what is so at the moment at which a desk is told of it. Nothing: it is not so any more. */
@ApplicationScoped
class DeskNewsReader {

    /** As the invited units count who has sent somebody: people count for the unit of their own level. */
    private static final String MISSING = """
            select v.name
            from message m
            cross join lateral jsonb_array_elements_text(m.facts -> 'units') w (unit)
            cross join lateral unit_version_near(cast(w.unit as bigint), cast(m.created_at as date)) v
            where m.id = :id and not exists (
              select from registration r
              where r.class_id = m.class_id and r.status not in ('CANCELLED', 'REJECTED')
                and case r.cadre_level
                  when 'PROVINCE' then r.province_id
                  when 'DISTRICT' then coalesce(r.district_id, r.commune_id)
                  else r.commune_id end = v.unit_id)
            order by v.name""";

    private static final String ROOMS = """
            select i.id, i.name, i.contact_name, i.contact_phone
            from message m
            cross join lateral jsonb_array_elements_text(m.facts -> 'sites') w (site)
            join session s on s.id = m.session_id
            join site i on i.id = cast(w.site as uuid)
            where m.id = :id
              and not exists (select from roll_hand_in h where h.session_id = m.session_id and h.site_id = i.id)
              and not exists (select from room_decision x where x.session_id = m.session_id and x.site_id = i.id)
            order by i.name, i.id""";

    private static final String REMINDED = """
            with at as materialized (select %s as now)
            select s.class_id, c.code, c.title, s.ordinal, s.starts_at, t.full_name
            from planned_reminder p
            cross join at
            join registration r on r.id = p.registration_id and r.status = 'CONFIRMED'
            join trainee t on t.id = r.trainee_id
            join session s on s.id = p.session_id and s.starts_at > at.now
            join training_class c on c.id = s.class_id and c.status in ('PUBLISHED', 'RUNNING')
            where p.message_id = :id
            group by s.id, c.id, r.id, t.full_name
            order by s.starts_at, s.id, t.full_name""".formatted(OutboxTime.NOW);

    /** One person who is to be reminded of one session. */
    record Reminded(UUID classId, String code, String title, int ordinal, Instant startsAt, String name) {}

    /** A room whose roll is missing. */
    record Room(UUID id, String name, String contact, String phone) {}

    /** Seats that a unit holds and has not named people for. */
    record Unnamed(int seats, Instant until) {}

    /** What became of the people of a list who have no mailbox. */
    record Taken(int confirmed, int waiting, int pending) {}

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    List<String> unitsMissing(UUID messageId) {
        return Column.of(database, MISSING, String.class)
                .setParameter("id", messageId)
                .getResultList();
    }

    /** Empty when registration is over, whenever it ends. */
    Optional<Instant> closing(UUID classId) {
        return Column.of(database, """
                        select e.ends
                        from training_class c
                        cross join lateral (
                          select coalesce(c.registration_closes_at, min(s.starts_at)) as ends
                          from session s where s.class_id = c.id) e
                        where c.id = :class and c.status in ('PUBLISHED', 'RUNNING') and e.ends > %s""".formatted(OutboxTime.NOW), Instant.class)
                .setParameter("class", classId)
                .setParameter("set", time.set(), Instant.class)
                .getResultStream()
                .findFirst();
    }

    List<Room> rooms(UUID messageId) {
        return database.createNativeQuery(ROOMS, Room.class)
                .setParameter("id", messageId)
                .getResultList();
    }

    Optional<Unnamed> unnamed(UUID messageId) {
        return of("""
                select r.seats - r.named as seats, r.name_until as until
                from message m
                join seat_reservation r on r.id = cast(m.facts ->> 'reservation' as uuid)
                where m.id = :id and r.status = 'OPEN' and r.seats > r.named""", messageId)
                .map(row -> new Unnamed(row.get("seats", Integer.class), row.get("until", Instant.class)));
    }

    Optional<Taken> taken(UUID messageId) {
        return of("""
                select cast(facts ->> 'confirmed' as int) as confirmed, cast(facts ->> 'waiting' as int) as waiting,
                  cast(facts ->> 'pending' as int) as pending
                from message where id = :id""", messageId)
                .map(row -> new Taken(
                        row.get("confirmed", Integer.class),
                        row.get("waiting", Integer.class),
                        row.get("pending", Integer.class)));
    }

    /** The earliest session first. */
    List<Reminded> reminded(UUID messageId) {
        return database.createNativeQuery(REMINDED, Reminded.class)
                .setParameter("id", messageId)
                .setParameter("set", time.set(), Instant.class)
                .getResultList();
    }

    /** Names of those who still have a seat. */
    List<String> withoutMaterials(UUID messageId) {
        return Column.of(database, """
                        select t.full_name
                        from message m
                        cross join lateral jsonb_array_elements_text(m.facts -> 'registrations') w (registration)
                        join registration r on r.id = cast(w.registration as uuid) and r.status = 'CONFIRMED'
                        join trainee t on t.id = r.trainee_id
                        where m.id = :id
                        order by t.full_name, t.id""", String.class)
                .setParameter("id", messageId)
                .getResultList();
    }

    /** Names on the certificates that are valid. */
    List<String> withCertificates(UUID messageId) {
        return Column.of(database, """
                        select x.full_name
                        from message m
                        cross join lateral jsonb_array_elements_text(m.facts -> 'registrations') w (registration)
                        join certificate x on x.registration_id = cast(w.registration as uuid) and x.revoked_at is null
                        where m.id = :id and x.full_name is not null
                        order by x.full_name, x.id""", String.class)
                .setParameter("id", messageId)
                .getResultList();
    }

    long openObjections(UUID classId) {
        return Column.of(database, """
                        select count(*) from objection o join session s on s.id = o.session_id
                        where s.class_id = :class and o.state = 'OPEN'""", Long.class)
                .setParameter("class", classId)
                .getSingleResult();
    }

    private Optional<Tuple> of(String sql, UUID messageId) {
        NativeQuery<Tuple> query = database.createNativeQuery(sql, Tuple.class);
        return query.setParameter("id", messageId).getResultStream().findFirst();
    }
}

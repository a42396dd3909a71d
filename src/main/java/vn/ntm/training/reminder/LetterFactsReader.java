package vn.ntm.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.reminder.outbox.LeasedMessage;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.shared.text.Language;

/** Looks up what a message tells and whom it reaches: the person, and the desk of the nearest unit that has an address. */
@ApplicationScoped
class LetterFactsReader {

    /** A registration as a message about it: for a look at what one would say. */
    private static final String AS_MESSAGE = """
            (select r.id, cast(:kind as text) as kind, r.trainee_id, r.class_id, r.id as registration_id,
               case when :kind like 'OBJECTION%' then (
                 select a.session_id from objection a
                 where a.registration_id = r.id and a.answer is not null order by a.ended_at desc limit 1) end as session_id
             from registration r)""";

    private static final String SQL = """
            with at as materialized (
              select now, cast(now at time zone 'Asia/Ho_Chi_Minh' as date) as today from (select %s as now) as present)
            select p.full_name, coalesce(p.email, own.email) as email, p.phone, coalesce(wish.language, own.locale) as locale,
              desk.display_name as contact, desk.email as contact_email, desk.locale as contact_locale,
              c.code, c.title, s.starts_at, r.offered_until,
              case when m.kind = 'CLASS_CANCELLED' then c.status_reason
                when m.kind like 'OBJECTION%%' then o.answer
                else r.status_reason end as status_reason,
              s.ends_at, room.name as room, room.address, room.contact_name, room.contact_phone, c.organiser_unit_id
            from %s m
            join trainee t on t.id = m.trainee_id
            join trainee p on p.id = coalesce(t.merged_into, t.id)
            join training_class c on c.id = m.class_id
            left join registration r on r.id = m.registration_id
            left join site room on room.id = r.site_id
            left join lateral (
              select j.answer from objection j
              where j.registration_id = m.registration_id and j.session_id = m.session_id and j.ended_at is not null
              order by j.ended_at desc limit 1) o on true
            left join message_preference wish on wish.trainee_id = p.id
            left join lateral (
              select u.email, u.locale from trainee_account a join app_user u on u.id = a.user_id
              where a.trainee_id = p.id and not u.disabled limit 1) own on true
            left join lateral (
              select s.starts_at, s.ends_at from session s
              where s.class_id = m.class_id and (s.id = m.session_id or m.session_id is null)
                and s.starts_at > (select now from at)
              order by s.starts_at limit 1) s on true
            left join lateral (
              select u.display_name, u.email, u.locale
              from role_grant g
              join app_user u on u.id = g.user_id
              where g.unit_id in (r.unit_id, r.commune_id, r.district_id, r.province_id, p.unit_id)
                and g.role in ('COMMUNE_DESK', 'PROVINCE_DESK') and 'ENTER_DATA' = any (g.permissions)
                and g.valid_from <= (select today from at) and (g.valid_to is null or g.valid_to > (select today from at))
                and not u.disabled and u.email is not null
              order by array_position(array[r.unit_id, r.commune_id, r.district_id, p.unit_id, r.province_id], g.unit_id),
                g.granted_at, u.id
              limit 1) desk on true
            where m.id = :id
            """;

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    /** Empty when the message is gone, with the person or the class that it was about. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<LetterFacts> of(LeasedMessage message) {
        return rows("message", message.id())
                .getResultStream()
                .findFirst()
                .map(row -> facts(row, message.kind(), message.classId()));
    }

    /** What a message of this kind about a registration would tell now; empty when the reader does not see the registration. */
    Optional<LetterFacts> about(UUID registrationId, MessageKind kind, UUID classId) {
        return rows(AS_MESSAGE, registrationId)
                .setParameter("kind", kind.name())
                .getResultStream()
                .findFirst()
                .map(row -> facts(row, kind, classId));
    }

    private NativeQuery<Tuple> rows(String from, UUID id) {
        return database.createNativeQuery(SQL.formatted(OutboxTime.NOW, from), Tuple.class)
                .setParameter("set", time.set(), Instant.class)
                .setParameter("id", id);
    }

    private static LetterFacts facts(Tuple row, MessageKind kind, UUID classId) {
        return new LetterFacts(
                kind,
                text(row, "full_name"),
                text(row, "email"),
                text(row, "phone"),
                Language.of(text(row, "locale")),
                text(row, "contact"),
                text(row, "contact_email"),
                Language.of(text(row, "contact_locale")),
                classId,
                text(row, "code"),
                text(row, "title"),
                row.get("starts_at", Instant.class),
                text(row, "status_reason"),
                row.get("offered_until", Instant.class),
                new LetterFacts.Place(
                        row.get("ends_at", Instant.class),
                        text(row, "room"),
                        text(row, "address"),
                        text(row, "contact_name"),
                        text(row, "contact_phone")),
                row.get("organiser_unit_id", Long.class));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}

package vn.ntm.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.reminder.outbox.LeasedMessage;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.shared.text.Language;

/** Looks up what a message tells and whom it reaches: the person, and the desk of the nearest unit that has an address. */
@ApplicationScoped
class LetterFactsReader {

    private static final String SQL = """
            with at as materialized (select %s as now)
            select p.full_name, coalesce(p.email, own.email) as email, p.phone, coalesce(wish.language, own.locale) as locale,
              desk.display_name as contact, desk.email as contact_email, desk.locale as contact_locale,
              c.code, c.title, s.starts_at, r.offered_until,
              case when m.kind = 'CLASS_CANCELLED' then c.status_reason else r.status_reason end as status_reason
            from message m
            join trainee t on t.id = m.trainee_id
            join trainee p on p.id = coalesce(t.merged_into, t.id)
            join training_class c on c.id = m.class_id
            left join registration r on r.id = m.registration_id
            left join message_preference wish on wish.trainee_id = p.id
            left join lateral (
              select u.email, u.locale from trainee_account a join app_user u on u.id = a.user_id
              where a.trainee_id = p.id and not u.disabled limit 1) own on true
            left join lateral (
              select min(s.starts_at) as starts_at from session s
              where s.class_id = m.class_id and (s.id = m.session_id or m.session_id is null)
                and s.starts_at > (select now from at)) s on true
            left join lateral (
              select u.display_name, u.email, u.locale
              from role_grant g
              join app_user u on u.id = g.user_id
              where g.unit_id in (r.unit_id, r.commune_id, r.district_id, r.province_id, p.unit_id)
                and g.role in ('COMMUNE_DESK', 'PROVINCE_DESK') and 'ENTER_DATA' = any (g.permissions)
                and g.valid_from <= :today and (g.valid_to is null or g.valid_to > :today)
                and not u.disabled and u.email is not null
              order by array_position(array[r.unit_id, r.commune_id, r.district_id, p.unit_id, r.province_id], g.unit_id),
                g.granted_at, u.id
              limit 1) desk on true
            where m.id = :id
            """.formatted(OutboxTime.NOW);

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    @Inject
    Clock clock;

    /** Empty when the message is gone, with the person or the class that it was about. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<LetterFacts> of(LeasedMessage message) {
        return database.createNativeQuery(SQL, Tuple.class)
                .setParameter("set", time.set(), Instant.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("id", message.id())
                .getResultStream()
                .findFirst()
                .map(row -> facts(row, message.kind(), message.classId()));
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
                row.get("offered_until", Instant.class));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}

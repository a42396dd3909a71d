package vn.ntm.training.reminder.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.Ids;

/**
 * Puts messages to desks into the queue, one statement for all of an occasion. Each is put in once, whoever is first, and what
 * concerns several units or rooms of one desk is one message.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DeskQueue {

    /** The statements of this class know the present, and the day in Vietnam. */
    private static final String AT = """
            with at as materialized (
              select now, cast(now at time zone 'Asia/Ho_Chi_Minh' as date) as today from (select %s as now) as present)
            """.formatted(OutboxTime.NOW);

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    /**
     * Tells desks which of these units have sent nobody.
     *
     * @param occasion what makes it another message than the last about the same class
     */
    int listsNotSent(UUID classId, Collection<Long> unitIds, String occasion) {
        return queued("""
                select queue_for_contact('LIST_NOT_SENT', u.desk, null, c.id, null, jsonb_build_object('units', u.units),
                  concat_ws(':', 'LIST_NOT_SENT', c.id, u.desk, cast(:occasion as text)), at.now, e.ends, at.now)
                from training_class c
                cross join at
                cross join lateral (
                  select coalesce(c.registration_closes_at, min(s.starts_at)) as ends from session s where s.class_id = c.id) e
                cross join lateral (
                  select desk_unit(unit, at.today) as desk, jsonb_agg(unit) as units
                  from unnest(cast(:units as bigint[])) as wanted (unit)
                  group by 1) u
                where c.id = :class""")
                .setParameter("class", classId)
                .setParameter("units", unitIds.toArray(Long[]::new))
                .setParameter("occasion", occasion)
                .getSingleResult()
                .intValue();
    }

    /** Tells the desk of a unit that seats of it have no names yet. */
    void seatsToBeNamed(UUID reservationId, UUID classId, long unitId, Instant nameUntil) {
        queued("""
                select queue_for_contact('SEATS_TO_BE_NAMED', desk_unit(:unit, at.today), null, :class, null,
                  jsonb_build_object('reservation', cast(:reservation as uuid)),
                  concat_ws(':', 'SEATS_TO_BE_NAMED', cast(:reservation as uuid), cast(:until as timestamptz)), at.now, :until,
                  at.now)
                from at""")
                .setParameter("unit", unitId)
                .setParameter("class", classId)
                .setParameter("reservation", reservationId)
                .setParameter("until", nameUntil)
                .getSingleResult();
    }

    /** Tells the desk that holds a class of an objection, once a day however many there are; the Ministry has no desk. */
    void objectionRaised(UUID classId) {
        queued("""
                select queue_for_contact('OBJECTION_RAISED', desk_unit(c.organiser_unit_id, at.today), null, c.id, null, '{}',
                  concat_ws(':', 'OBJECTION_RAISED', c.id, at.today), at.now, at.now + interval '7 days', at.now)
                from training_class c
                cross join at
                where c.id = :class and c.organiser_unit_id is not null""").setParameter("class", classId).getSingleResult();
    }

    /** Tells the person what became of an objection; for a month that is news. */
    void objectionAnswered(UUID objectionId, boolean accepted) {
        MessageKind kind = accepted ? MessageKind.OBJECTION_ACCEPTED : MessageKind.OBJECTION_REJECTED;
        queued("""
                select queue_message(:id, :kind, 'EMAIL', r.trainee_id, r.class_id, o.session_id, r.id,
                  concat_ws(':', cast(:kind as text), o.id), at.now, at.now + interval '30 days', at.now)
                from objection o
                join registration r on r.id = o.registration_id
                cross join at
                where o.id = :objection""")
                .setParameter("id", Ids.next())
                .setParameter("kind", kind.name())
                .setParameter("objection", objectionId)
                .getSingleResult();
    }

    /** Tells who came onto the list of a class together how they stand. */
    void peopleListed(UUID classId, List<UUID> registrationIds) {
        queued("select queue_messages_of_list(:class, :registrations, :earlier, at.today, at.now) from at")
                .setParameter("class", classId)
                .setParameter("registrations", registrationIds.toArray(UUID[]::new))
                .setParameter(
                        "earlier",
                        MessageKind.OF_REGISTRATIONS.stream().map(Enum::name).toArray(String[]::new))
                .getSingleResult();
    }

    /**
     * Tells the desks of rooms whose roll is missing this long after the end of a session; without a desk, the contact of the
     * room by telephone. A room that nobody is to come to has no roll, and one that a province has settled needs none.
     */
    int rollsNotHandedIn(Duration after) {
        return queued("""
                select queue_for_contact('ROLL_NOT_HANDED_IN', m.desk, m.site, m.class_id, m.session_id,
                  jsonb_build_object('sites', m.sites),
                  concat_ws(':', 'ROLL_NOT_HANDED_IN', m.session_id, m.desk, m.site), m.due, m.due + interval '2 days', at.now)
                from at
                cross join lateral (
                  select d.desk, case when d.desk is null then i.id end as site, s.class_id, s.id as session_id,
                    s.ends_at + cast(:after as interval) as due, jsonb_agg(i.id) as sites
                  from session s
                  join training_class c on c.id = s.class_id and c.status not in ('DRAFT', 'CANCELLED') and not c.synthetic
                  join site i on i.class_id = s.class_id
                  cross join lateral (
                    select case when i.contact_phone is null then desk_unit(i.unit_id, at.today)
                      else (select o.unit_id from desk_of(i.unit_id, at.today) o) end as desk) d
                  where s.ends_at between at.now - cast(:after as interval) - interval '3 hours' and at.now - cast(:after as interval)
                    and exists (select from registration r where r.site_id = i.id and r.status = 'CONFIRMED')
                    and not exists (select from roll_hand_in h where h.session_id = s.id and h.site_id = i.id)
                    and not exists (select from room_decision x where x.session_id = s.id and x.site_id = i.id)
                  group by 1, 2, 3, 4, 5) m""")
                .setParameter("after", after.toString())
                .getSingleResult()
                .intValue();
    }

    /** Tells the desk of a province that something waits; once a day, from 7 o'clock on, and of no use after the day. */
    int digest(long provinceId) {
        return queued("""
                select queue_for_contact('PROVINCE_DIGEST', :province, null, null, null, '{}',
                  concat_ws(':', 'PROVINCE_DIGEST', cast(:province as bigint), at.today),
                  (at.today + time '07:00') at time zone 'Asia/Ho_Chi_Minh',
                  (at.today + time '21:00') at time zone 'Asia/Ho_Chi_Minh', at.now)
                from at""")
                .setParameter("province", provinceId)
                .getSingleResult()
                .intValue();
    }

    private NativeQuery<Long> queued(String calls) {
        String sql = AT + "select coalesce(sum(q.added), 0) from (" + calls + ") as q (added)";
        return Column.of(database, sql, Long.class).setParameter("set", time.set(), Instant.class);
    }
}

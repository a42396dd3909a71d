package vn.ntm.training.reminder.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hibernate.Session;
import vn.ntm.training.reminder.channel.ReminderConfig;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.shared.Column;

/**
 * Puts the reminders of sessions into the queue, a while before they are due. Whatever falls together for a person is one
 * message: what is told of later days goes with the first reminder of the day, what is told of the same day within an hour.
 */
@ApplicationScoped
class Planning {

    private static final int KEPT_DAYS = 90;

    private static final String PLAN = """
            with day as materialized (
              select cast(:now as timestamptz) as now, cast(:now as timestamptz) + cast(:ahead as interval) as horizon,
                (cast((cast(:now as timestamptz) + cast(:ahead as interval)) at time zone 'Asia/Ho_Chi_Minh' as date) + 1)
                  at time zone 'Asia/Ho_Chi_Minh' as ends),
            -- what the rules ask for, by session
            asked as materialized (
              select a.*, sendable_from(a.wanted, a.starts_at) as sends, sendable_from(day.now, a.starts_at) as earliest
              from day, (
                select s.id as session_id, s.class_id, s.starts_at, u.minutes,
                  cast(s.starts_at at time zone 'Asia/Ho_Chi_Minh' as date) as held_on,
                  s.starts_at + make_interval(mins => u.minutes) as wanted
                from session s
                join training_class c on c.id = s.class_id
                join reminder_rule_of_class u on u.class_id = c.id
                where s.starts_at > :now and c.status in ('PUBLISHED', 'RUNNING') and not c.synthetic
                  and u.kind = 'SESSION_REMINDER' and u.anchor = 'START' and u.active) a
              where a.wanted < day.ends),
            -- of those whose time has passed only the nearest to the session
            near as materialized (
              select a.*, greatest(a.sends, a.earliest) as goes
              from asked a, day
              where a.sends < day.ends and greatest(a.sends, a.earliest) < a.starts_at
                and (a.sends > day.now or not exists (
                  select from asked b
                  where b.session_id = a.session_id and b.sends <= day.now and b.wanted > a.wanted))),
            candidate as materialized (
              select uuidv7() as key, n.session_id, n.class_id, n.starts_at, n.minutes, n.held_on, n.goes, r.id as registration_id,
                r.trainee_id, coalesce(t.merged_into, t.id) as person,
                cast(n.goes at time zone 'Asia/Ho_Chi_Minh' as date) as goes_on
              from near n
              join registration r on r.class_id = n.class_id and r.status = 'CONFIRMED'
              join trainee t on t.id = r.trainee_id
              -- who comes late is told what is due at least for a session within a day
              where (n.sends > :since and r.registered_at <= n.sends
                  or r.registered_at > n.sends and n.starts_at < r.registered_at + interval '1 day')
                and not exists (
                  select from planned_reminder p
                  where p.session_id = n.session_id and p.registration_id = r.id and p.minutes = n.minutes
                    and p.held_on = n.held_on)),
            grouped as materialized (
              select g.*, case when g.held_on > g.goes_on or g.goes <= g.first + interval '1 hour' then g.first else g.goes end
                as due
              from (select c.*, min(c.goes) over (partition by c.person, c.goes_on) as first from candidate c) g),
            -- no joins from here on: of what was just worked out the database has no statistics
            letter as materialized (
              select g.*, first_value(g.key) over of_message as message_id, row_number() over of_message as place,
                max(g.starts_at) over (partition by g.person, g.due) as last
              from grouped g
              where g.due <= (select day.horizon from day)
              window of_message as (
                partition by g.person, g.due order by g.starts_at, g.session_id, g.registration_id, g.minutes)),
            named as (
              insert into planned_reminder (session_id, registration_id, minutes, held_on, message_id)
              select l.session_id, l.registration_id, l.minutes, l.held_on, l.message_id
              from letter l
              on conflict do nothing)
            insert into message (id, kind, channel, trainee_id, class_id, session_id, registration_id, dedupe_key, due_at,
              next_attempt_at, not_after, session_starts_at, created_at)
            select l.message_id, 'SESSION_REMINDER', 'EMAIL', l.trainee_id, l.class_id, l.session_id, l.registration_id,
              'SESSION_REMINDER:' || l.message_id, l.due, l.due, l.last, l.starts_at, :now
            from letter l
            where l.place = 1
            on conflict (dedupe_key) do nothing
            """;

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    @Inject
    ReminderConfig config;

    /** One run after the other, of whichever server. @return how many messages were put into the queue */
    @Transactional
    int plan() {
        Tuple last = database.createNativeQuery(
                        "select least(looked_at, " + OutboxTime.NOW + ") as since, " + OutboxTime.NOW
                                + " as now from reminder_planning for update",
                        Tuple.class)
                .setParameter("set", time.set(), Instant.class)
                .getSingleResult();
        Instant now = last.get("now", Instant.class);
        Column.of(database, "select 1 from withdraw_stale_reminders(:now)", Integer.class)
                .setParameter("now", now)
                .getResultList();
        int planned = database.createNativeMutationQuery(PLAN)
                .setParameter("now", now)
                .setParameter("since", last.get("since", Instant.class))
                .setParameter("ahead", config.planAhead().toString())
                .executeUpdate();
        int fewer = planned == 0 ? 0 : gather(now);
        database.createNativeMutationQuery("update reminder_planning set looked_at = :now")
                .setParameter("now", now)
                .executeUpdate();
        forget(now);
        return planned - fewer;
    }

    /** Who has no mailbox is reminded by the desk, which is told once for all of them. */
    private int gather(Instant now) {
        return Column.of(
                        database,
                        "select gather_reminders(cast(cast(:now as timestamptz) at time zone 'Asia/Ho_Chi_Minh' as date), :now)",
                        Integer.class)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** What was planned for days that are long over: nothing is planned for them any more, and no message about them is sent. */
    private void forget(Instant now) {
        database.createNativeMutationQuery("""
                        delete from planned_reminder where ctid = any (array(
                          select ctid from planned_reminder
                          where held_on < cast(cast(:now as timestamptz) at time zone 'Asia/Ho_Chi_Minh' as date) - :days
                          limit 10000))""")
                .setParameter("now", now)
                .setParameter("days", KEPT_DAYS)
                .executeUpdate();
    }
}

-- Reminders that were planned just now for people without a mailbox become one for each desk, session and time; whoever is added later
-- is added to one that still waits. The reminders stay those of the people: who cancels is left out, and a desk for which
-- nobody is left is told nothing. Answers how many messages are fewer.
create function gather_reminders(today date, planned_at timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare
  fewer int;
  more int;
begin
  with planned as materialized (
    select m.id, m.registration_id, m.class_id, m.session_id, m.due_at, m.not_after, m.session_starts_at
    from message m
    where m.kind = 'SESSION_REMINDER' and m.status = 'QUEUED' and m.trainee_id is not null and m.created_at = planned_at),
  through as materialized (
    select p.*, t.desk_unit_id
    from reached_through((select array_agg(registration_id) from planned), today) t
    join planned p on p.registration_id = t.registration_id
    where t.desk_unit_id is not null and t.answers),
  wanted as materialized (
    select t.desk_unit_id, t.class_id, t.session_id, t.due_at, t.session_starts_at, max(t.not_after) as not_after, w.id as waits,
      coalesce(w.id, uuidv7()) as id
    from through t
    left join lateral (
      select m.id from message m
      where m.unit_id = t.desk_unit_id and m.kind = 'SESSION_REMINDER' and m.session_id = t.session_id and m.status = 'QUEUED'
      order by m.due_at
      limit 1
      for update) w on true
    group by t.desk_unit_id, t.class_id, t.session_id, t.due_at, t.session_starts_at, w.id),
  written as (
    insert into message (id, kind, channel, unit_id, class_id, session_id, dedupe_key, due_at, next_attempt_at, not_after,
      session_starts_at, created_at)
    select w.id, 'SESSION_REMINDER', 'EMAIL', w.desk_unit_id, w.class_id, w.session_id, 'SESSION_REMINDER:' || w.id, w.due_at,
      w.due_at, w.not_after, w.session_starts_at, planned_at
    from wanted w
    where w.waits is null
    returning 1),
  moved as (
    update planned_reminder p set message_id = w.id
    from through t
    join wanted w on w.desk_unit_id = t.desk_unit_id and w.session_id = t.session_id and w.due_at = t.due_at
    where p.message_id = t.id
    returning 1)
  select count(*) into more from written;
  delete from message m
  where m.kind = 'SESSION_REMINDER' and m.status = 'QUEUED' and m.trainee_id is not null and m.created_at = planned_at
    and not exists (select from planned_reminder p where p.message_id = m.id);
  get diagnostics fewer = row_count;
  return fewer - more;
end $$;

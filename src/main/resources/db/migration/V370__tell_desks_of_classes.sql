-- Of what is told to everybody of a class, those without a mailbox are told through their desk: one message for each desk, class and
-- occasion instead of one for each of them. It names who is still on the list when it goes out. Kinds that desks have no words for
-- stay with the people. Answers how many messages are fewer.
create function gather_class_news(message_kind text, class uuid, today date, told_at timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare
  goes timestamptz;
  last timestamptz;
  near timestamptz;
  told uuid[];
  gathered uuid[];
  more int;
begin
  if message_kind not in ('SESSION_CHANGED', 'CLASS_CANCELLED') then
    return 0;
  end if;
  -- all of one occasion fall due together
  select array_agg(m.registration_id), min(m.due_at), max(m.not_after), min(m.session_starts_at) into told, goes, last, near
  from message m
  where m.class_id = class and m.kind = message_kind and m.status = 'QUEUED' and m.trainee_id is not null
    and m.created_at = told_at;
  if told is null then
    return 0;
  end if;
  with through as materialized (
    select t.registration_id, t.desk_unit_id
    from reached_through(told, today) t
    where t.desk_unit_id is not null and t.answers),
  wanted as materialized (
    select t.desk_unit_id, jsonb_agg(t.registration_id) as people from through t group by t.desk_unit_id),
  -- what waits for the desk was put forward to the same time already
  added as (
    update message m set facts = jsonb_build_object('registrations',
      (select jsonb_agg(distinct n.registration) from jsonb_array_elements((m.facts -> 'registrations') || w.people) n (registration)))
    from wanted w
    where m.class_id = class and m.kind = message_kind and m.status = 'QUEUED' and m.unit_id = w.desk_unit_id
    returning m.unit_id),
  written as (
    insert into message (kind, channel, unit_id, class_id, facts, dedupe_key, due_at, next_attempt_at, not_after,
      session_starts_at, created_at)
    select message_kind, 'EMAIL', w.desk_unit_id, class, jsonb_build_object('registrations', w.people),
      message_kind || ':' || uuidv7(), goes, goes, last, near, told_at
    from wanted w
    where not exists (select from added a where a.unit_id = w.desk_unit_id)
    returning 1)
  select (select count(*) from written), (select array_agg(t.registration_id) from through t) into more, gathered;
  -- by an array: of what was just queued the database has no statistics
  delete from message m
  where m.registration_id = any (gathered) and m.kind = message_kind and m.status = 'QUEUED' and m.created_at = told_at;
  return coalesce(cardinality(gathered), 0) - more;
end $$;

create index message_news_of_class on message (class_id, kind) where status = 'QUEUED' and unit_id is not null;

-- Tells everybody of a class, or of one of its sites, that something is another. What waits for the same person tells it as well:
-- a message says how things stand when it goes out. Sent after a pause, in which further changes are made, unless a session is near. Those
-- without a mailbox are told through their desk. News of materials do not stand for news of the timetable.
create function queue_class_news(
  message_kind text, class uuid, at_site uuid, told text[], former_start timestamptz, pause interval, at timestamptz)
returns int language plpgsql security definer set search_path from current as $$
declare
  near timestamptz;
  last timestamptz;
  due timestamptz;
  added int;
begin
  if (select c.synthetic from training_class c where c.id = class) then
    return 0;
  end if;
  select min(t.starts_at) filter (where t.starts_at > at), max(t.starts_at) into near, last
  from (select starts_at from session where class_id = class union all select former_start) t (starts_at);
  if near is null and last is not null then
    return 0;
  end if;
  due := sendable_from(case when near < at + interval '2 hours' then at else at + pause end, near);
  update message m
  set due_at = least(m.due_at, due), next_attempt_at = least(m.next_attempt_at, due),
    session_starts_at = least(m.session_starts_at, near), not_after = greatest(m.not_after, last)
  where m.class_id = class and m.kind = message_kind and m.status = 'QUEUED' and m.attempts = 0;
  insert into message (id, kind, channel, trainee_id, class_id, registration_id, dedupe_key, due_at, next_attempt_at, not_after,
    session_starts_at, created_at)
  select uuidv7(), message_kind, 'EMAIL', r.trainee_id, class, r.id, message_kind || ':' || r.id || ':' || uuidv7(), due, due,
    greatest(last, at + interval '1 day'), near, at
  from registration r
  where r.class_id = class and r.status = any (told) and (at_site is null or r.site_id = at_site)
    and not exists (
      select from message m
      where m.registration_id = r.id and m.status = 'QUEUED' and m.kind not in ('SESSION_REMINDER', 'MATERIAL_ADDED'));
  get diagnostics added = row_count;
  return added - gather_class_news(message_kind, class, cast(at at time zone 'Asia/Ho_Chi_Minh' as date), at);
end $$;

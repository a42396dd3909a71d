-- Materials are optional to know of.
alter table message_preference drop constraint message_preference_topics_off_check;
alter table message_preference add check (topics_off <@ array['EARLY_REMINDER', 'RECEIPT', 'MATERIAL']);

-- Tells the people with a seat that their class has materials which they have not been told of. Sent after a pause, in which more are
-- published, unless a session is near; what waits for the same person tells of the new one as well. Those without a mailbox are told in
-- one message to their desk. Nothing when the class is over for thirty days. Answers how many messages there are.
create function queue_material_news(class uuid, pause interval, at timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare
  today date := cast(at at time zone 'Asia/Ho_Chi_Minh' as date);
  near timestamptz;
  last timestamptz;
  due timestamptz;
  added int;
begin
  if (select c.synthetic or c.status in ('DRAFT', 'CANCELLED') from training_class c where c.id = class) then
    return 0;
  end if;
  select min(s.starts_at) filter (where s.starts_at > at), max(s.ends_at) into near, last from session s where s.class_id = class;
  if last + interval '30 days' < at then
    return 0;
  end if;
  due := sendable_from(case when near < at + interval '2 hours' then at else at + pause end, near);
  update message m
  set due_at = least(m.due_at, due), next_attempt_at = least(m.next_attempt_at, due)
  where m.class_id = class and m.kind = 'MATERIAL_ADDED' and m.status = 'QUEUED' and m.attempts = 0;
  with listed as materialized (
    select t.* from reached_through(
      (select array_agg(r.id) from registration r where r.class_id = class and r.status = 'CONFIRMED'), today) t),
  people as (
    insert into message (kind, channel, trainee_id, class_id, registration_id, dedupe_key, due_at, next_attempt_at, not_after,
      session_starts_at, created_at)
    select 'MATERIAL_ADDED', 'EMAIL', l.trainee_id, class, l.registration_id, 'MATERIAL_ADDED:' || l.registration_id || ':' || uuidv7(),
      due, due, due + interval '3 days', near, at
    from listed l
    where (l.desk_unit_id is null or not l.answers) and not exists (
      select from message m
      where m.registration_id = l.registration_id and m.kind = 'MATERIAL_ADDED' and m.status = 'QUEUED')
    returning 1),
  desks as (
    insert into message (kind, channel, unit_id, class_id, facts, dedupe_key, due_at, next_attempt_at, not_after,
      session_starts_at, created_at)
    select 'MATERIAL_ADDED', 'EMAIL', l.desk_unit_id, class, jsonb_build_object('registrations', jsonb_agg(l.registration_id)),
      'MATERIAL_ADDED:' || l.desk_unit_id || ':' || uuidv7(), due, due, due + interval '3 days', near, at
    from listed l
    where l.desk_unit_id is not null and l.answers and not exists (
      select from message m
      where m.unit_id = l.desk_unit_id and m.class_id = class and m.kind = 'MATERIAL_ADDED' and m.status = 'QUEUED')
    group by l.desk_unit_id
    returning 1)
  select (select count(*) from people) + (select count(*) from desks) into added;
  return added;
end $$;

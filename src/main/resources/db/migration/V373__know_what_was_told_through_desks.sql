-- What people were told through a desk is part of what they were told.

-- As before; messages to desks say whom they are about.
-- Tells the people of a list how they stand: each who has a mailbox, the others in one message to their desk. Earlier news of
-- the same registrations that wait are withdrawn. Answers how many messages there are.
create or replace function queue_messages_of_list(
  class uuid, registrations uuid[], earlier text[], today date, at timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare
  starts timestamptz := (select min(s.starts_at) from session s where s.class_id = class and s.starts_at > at);
  goes timestamptz := sendable_from(at, starts);
  added int;
begin
  update message set status = 'CANCELLED', settled_at = at
  where registration_id = any (registrations) and kind = any (earlier) and status = 'QUEUED';
  if (select c.synthetic from training_class c where c.id = class) or starts <= goes
    or (starts is null and exists (select from session s where s.class_id = class)) then
    return 0;
  end if;
  with listed as materialized (
    select * from reached_through(registrations, today) r where r.status in ('CONFIRMED', 'WAITLISTED', 'PENDING')),
  people as (
    insert into message (kind, channel, trainee_id, class_id, registration_id, dedupe_key, due_at, next_attempt_at, not_after,
      session_starts_at, created_at)
    select case l.status when 'CONFIRMED' then 'REGISTRATION_CONFIRMED' when 'WAITLISTED' then 'REGISTRATION_WAITLISTED'
        else 'REGISTRATION_RECEIVED' end,
      'EMAIL', l.trainee_id, class, l.registration_id, 'LIST:' || uuidv7(), goes, goes, starts, starts, at
    from listed l
    where l.desk_unit_id is null
    returning 1),
  desks as (
    insert into message (kind, channel, unit_id, class_id, facts, dedupe_key, due_at, next_attempt_at, not_after,
      session_starts_at, created_at)
    select 'LIST_TAKEN', 'EMAIL', l.desk_unit_id, class,
      jsonb_build_object(
        'registrations', jsonb_agg(l.registration_id),
        'confirmed', count(*) filter (where l.status = 'CONFIRMED'),
        'waiting', count(*) filter (where l.status = 'WAITLISTED'),
        'pending', count(*) filter (where l.status = 'PENDING')),
      'LIST_TAKEN:' || uuidv7(), goes, goes, starts, starts, at
    from listed l
    where l.desk_unit_id is not null
    group by l.desk_unit_id
    returning 1)
  select (select count(*) from people) + (select count(*) from desks) into added;
  return added;
end $$;

create index message_to_desks_of_class on message (class_id) where unit_id is not null;

-- What desks were or are to be told that concerns these people. Nothing of a message but what it is about: others are named in it.
create function told_through_desks(people uuid[])
returns table (id uuid, kind text, channel text, status text, class_id uuid, at timestamptz, created_at timestamptz)
language sql stable security definer
begin atomic
  with mine as materialized (select r.id, r.class_id from registration r where r.trainee_id = any (people)),
  named as (
    select m.id
    from mine r
    join message m on m.class_id = r.class_id and m.unit_id is not null
    where m.facts -> 'registrations' @> to_jsonb(cast(r.id as text))
    union
    select p.message_id
    from mine r
    join planned_reminder p on p.registration_id = r.id)
  select m.id, m.kind, m.channel, m.status, m.class_id, coalesce(m.settled_at, m.next_attempt_at), m.created_at
  from named n
  join message m on m.id = n.id
  where m.unit_id is not null;
end;

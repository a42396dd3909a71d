-- Messages go to people, to the desks of units, and to the contacts of rooms; that of the morning is about no class.
alter table message
  alter trainee_id drop not null,
  alter class_id drop not null,
  -- the desk of this unit, or of the nearest unit above it that has one
  add unit_id bigint references unit,
  -- the contact of this room: its desk, else its telephone
  add site_id uuid references site on delete cascade,
  -- what it is about beyond class and session: ids and numbers, never names or texts
  add facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
  add constraint message_recipient check (num_nonnulls(trainee_id, unit_id, site_id) = 1),
  add constraint message_subject check (class_id is not null or (kind = 'PROVINCE_DIGEST' and unit_id is not null));
create index message_of_unit on message (unit_id) where unit_id is not null;
create index message_of_site on message (site_id) where site_id is not null;

-- What is about no class is seen by who reads the unit that it is for.
create policy seen_by_unit on message for select to ntm_scoped using (
  class_id is null and unit_id = any (cast((select scope_reading()) as bigint[])));
create policy changed_by_unit on message for update to ntm_scoped using (
  class_id is null and unit_id = any (cast((select scope_changing()) as bigint[])));

-- The desk that answers for a unit on a day: its own, else that of the nearest unit above it. No row: none has a mailbox.
create function desk_of(unit bigint, today date)
returns table (unit_id bigint, contact text, email text, locale text)
language sql stable security definer
begin atomic
  with recursive above (unit_id, steps) as (
    select unit, 0
    union all
    select v.parent_id, a.steps + 1
    from above a
    cross join lateral unit_version_near(a.unit_id, today) v
    where v.parent_id is not null and a.steps < 5)
  select a.unit_id, u.display_name, u.email, u.locale
  from above a
  join role_grant g on g.unit_id = a.unit_id
  join app_user u on u.id = g.user_id
  where g.role in ('COMMUNE_DESK', 'PROVINCE_DESK') and 'ENTER_DATA' = any (g.permissions)
    and g.valid_from <= today and (g.valid_to is null or g.valid_to > today)
    and not u.disabled and u.email is not null
  order by a.steps, g.granted_at, u.id
  limit 1;
end;

-- Under which unit what concerns a unit is told: that of its desk; without one, the highest above it, so that thousands of units
-- without a desk are a few messages on the board that reached nobody, and not thousands.
create function desk_unit(unit bigint, today date) returns bigint language sql stable security definer
begin atomic
  with recursive above (unit_id, steps) as (
    select unit, 0
    union all
    select v.parent_id, a.steps + 1
    from above a
    cross join lateral unit_version_near(a.unit_id, today) v
    where v.parent_id is not null and a.steps < 5)
  select coalesce(
    (select d.unit_id from desk_of(unit, today) d),
    (select a.unit_id from above a order by a.steps desc limit 1));
end;

-- As queue_message, for a desk or the contact of a room. What is told of sessions that are over needs its own end.
create function queue_for_contact(
  message_kind text, unit bigint, room uuid, class uuid, about_session uuid, noted jsonb, dedupe text, due timestamptz,
  pointless_from timestamptz, at timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare
  goes timestamptz := sendable_from(greatest(due, at), null);
  added int;
begin
  if pointless_from <= goes or (select c.synthetic from training_class c where c.id = class) then
    return 0;
  end if;
  insert into message (kind, channel, unit_id, site_id, class_id, session_id, facts, dedupe_key, due_at, next_attempt_at,
    not_after, created_at)
  values (message_kind, 'EMAIL', unit, room, class, about_session, noted, dedupe, goes, goes, pointless_from, at)
  on conflict (dedupe_key) do nothing;
  get diagnostics added = row_count;
  return added;
end $$;

-- Who of the class has no mailbox, and under which unit the desk that is told for them: one message for all of them there. Null:
-- the person is told, by mail or telephone. One row for each of the registrations.
create function reached_through(registrations uuid[], today date)
returns table (registration_id uuid, trainee_id uuid, status text, desk_unit_id bigint)
language sql stable security definer
begin atomic
  with listed as materialized (
    select r.id, r.trainee_id, r.status, r.unit_id, p.phone,
      p.email is not null or exists (
        select from trainee_account a join app_user u on u.id = a.user_id
        where a.trainee_id = p.id and not u.disabled and u.email is not null) as has_mailbox
    from unnest(registrations) as wanted (id)
    join registration r on r.id = wanted.id
    join trainee t on t.id = r.trainee_id
    join trainee p on p.id = coalesce(t.merged_into, t.id)),
  desks as materialized (
    select w.unit_id, coalesce(d.unit_id, desk_unit(w.unit_id, today)) as desk, d.unit_id is not null as answers
    from (select distinct l.unit_id from listed l where not l.has_mailbox and l.unit_id is not null) w
    left join lateral desk_of(w.unit_id, today) d on true)
  select l.id, l.trainee_id, l.status, case when not l.has_mailbox and (d.answers or l.phone is null) then d.desk end
  from listed l
  left join desks d on d.unit_id = l.unit_id;
end;

-- Tells the people of a list how they stand: each who has a mailbox, the others in one message to their desk. Earlier news of
-- the same registrations that wait are withdrawn. Answers how many messages there are.
create function queue_messages_of_list(
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

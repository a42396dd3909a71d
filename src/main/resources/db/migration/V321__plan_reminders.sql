-- Which reminder of which session each message names: one message names all that fall together. A reminder is planned once for a
-- day; of a session that is moved to another day people are reminded anew.
create table planned_reminder (
  -- no reference: a session that is removed is looked for here, so that its reminders are withdrawn
  session_id uuid not null,
  registration_id uuid not null references registration on delete cascade,
  -- of the rule
  minutes int not null,
  -- the day of the session in Vietnam
  held_on date not null,
  message_id uuid not null references message on delete cascade,
  primary key (session_id, registration_id, minutes, held_on)
);
create index planned_reminder_registration on planned_reminder (registration_id);
create index planned_reminder_message on planned_reminder (message_id);
create index message_of_class_waiting on message (class_id) where status = 'QUEUED';
create index message_reminder_waiting on message (id) where status = 'QUEUED' and kind = 'SESSION_REMINDER';
-- Only workers and the functions below touch it.
alter table planned_reminder enable row level security;

-- Until when reminders were looked for. What fell due while no server ran is told late; what was due before a session was moved, a
-- rule was made, or somebody came, is not.
create table reminder_planning (
  only_row boolean primary key default true check (only_row),
  looked_at timestamptz not null
);
insert into reminder_planning (looked_at) values (now());
alter table reminder_planning enable row level security;

-- A message that names less than before is about what is left; one that names nothing any more is withdrawn.
create function settle_reminders(touched uuid[], at timestamptz) returns void
language sql security definer set search_path from current as $$
  update message m set status = 'CANCELLED', settled_at = at
  where m.id = any (touched) and m.status = 'QUEUED'
    and not exists (select from planned_reminder p where p.message_id = m.id);
  update message m
  set class_id = f.class_id, session_id = f.session_id, registration_id = f.registration_id,
    session_starts_at = f.starts_at, not_after = f.last
  from (
    select distinct on (p.message_id) p.message_id, s.class_id, p.session_id, p.registration_id, s.starts_at,
      max(s.starts_at) over (partition by p.message_id) as last
    from planned_reminder p
    join session s on s.id = p.session_id
    where p.message_id = any (touched)
    order by p.message_id, s.starts_at) f
  where m.id = f.message_id and m.status = 'QUEUED';
$$;

-- The reminders that were not sent yet: of a class, of one of its sessions, or of one registration.
create function withdraw_reminders(about_class uuid, about_session uuid, about uuid, at timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare
  touched uuid[];
begin
  -- locked first, so that no worker begins to write one meanwhile
  with waiting as materialized (
    select m.id from message m
    where m.status = 'QUEUED' and m.kind = 'SESSION_REMINDER' and m.id in (
      select p.message_id from planned_reminder p join registration r on r.id = p.registration_id
      where r.class_id = about_class and (about is null or r.id = about)
        and (about_session is null or p.session_id = about_session))
    order by m.id
    for update),
  gone as (
    delete from planned_reminder p
    using waiting
    where p.message_id = waiting.id
      and (select r.class_id from registration r where r.id = p.registration_id) = about_class
      and (about is null or p.registration_id = about) and (about_session is null or p.session_id = about_session)
    returning p.message_id)
  select array_agg(distinct message_id) into touched from gone;
  if touched is not null then
    perform settle_reminders(touched, at);
  end if;
  if about is not null then
    update message set status = 'CANCELLED', settled_at = at
    where registration_id = about and kind = 'SESSION_CHANGED' and status = 'QUEUED';
  end if;
end $$;

-- The same for whatever changed while it was planned: nobody holds back a registration or a session for that.
create function withdraw_stale_reminders(at timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare
  touched uuid[];
begin
  with waiting as materialized (
    select id from message where status = 'QUEUED' and kind = 'SESSION_REMINDER' order by id for update),
  gone as (
    delete from planned_reminder p
    using waiting
    where p.message_id = waiting.id and not exists (
      select from registration r
      join training_class c on c.id = r.class_id and c.status in ('PUBLISHED', 'RUNNING')
      join session s on s.id = p.session_id and s.class_id = c.id
        and cast(s.starts_at at time zone 'Asia/Ho_Chi_Minh' as date) = p.held_on
      where r.id = p.registration_id and r.status = 'CONFIRMED')
    returning p.message_id)
  select array_agg(distinct message_id) into touched from gone;
  if touched is not null then
    perform settle_reminders(touched, at);
  end if;
end $$;

-- A session was moved: messages that wait to tell of it, or of the next session of the class, become pointless when that begins, and
-- wait for the morning or not, as the new time has it. Reminders are planned anew instead, and news of the class have their own time.
create function follow_timetable(class uuid, at timestamptz) returns void
language sql security definer set search_path from current as $$
  update message m
  set session_starts_at = f.starts_at, due_at = case when m.attempts = 0 then f.due else m.due_at end,
    next_attempt_at = case when m.attempts = 0 then f.due else m.next_attempt_at end,
    not_after = case when m.not_after is not distinct from m.session_starts_at then f.starts_at else m.not_after end
  from (
    select w.id, n.starts_at,
      sendable_from(
        case when w.session_id is null then at
          else greatest(at, w.due_at + coalesce(n.starts_at - w.session_starts_at, interval '0')) end,
        n.starts_at) as due
    from message w
    cross join lateral (
      select min(s.starts_at) as starts_at from session s
      where s.class_id = class and s.starts_at > at and (w.session_id is null or s.id = w.session_id)) n
    where w.class_id = class and w.status = 'QUEUED' and n.starts_at is distinct from w.session_starts_at
      and n.starts_at is not null and (w.session_id is not null or w.registration_id is not null)
      and w.kind not in ('SESSION_REMINDER', 'SESSION_CHANGED', 'CLASS_CANCELLED')) f
  where m.id = f.id and m.status = 'QUEUED';
$$;

-- A class that does not take place: nothing else is told of it, but that somebody had no place in it any more.
create function withdraw_messages_of_class(class uuid, at timestamptz) returns void
language sql security definer set search_path from current as $$
  select withdraw_reminders(class, null, null, at);
  update message set status = 'CANCELLED', settled_at = at
  where class_id = class and status = 'QUEUED'
    and kind not in ('SESSION_REMINDER', 'REGISTRATION_CANCELLED', 'REGISTRATION_REJECTED');
$$;

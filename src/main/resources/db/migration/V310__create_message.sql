-- The outbox: what people are to be told, written in the transaction of what it tells and sent later by workers. It holds no
-- address: who is written to is looked up when the message goes out, so that corrected addresses count and erased ones are gone.
create table message (
  id uuid primary key default uuidv7(),
  kind text not null check (kind ~ '^[A-Z][A-Z_]{2,39}$'),
  channel text not null check (channel in ('EMAIL', 'SMS', 'ZALO')),
  -- whom it is for; who cannot be reached is reached through the contact of the unit
  trainee_id uuid not null references trainee on delete cascade,
  -- what it is about
  class_id uuid not null references training_class on delete cascade,
  session_id uuid references session on delete set null,
  registration_id uuid references registration on delete cascade,
  -- two rules, two servers, or the same run again never tell the same twice
  dedupe_key text not null unique check (char_length(dedupe_key) between 1 and 200),
  status text not null default 'QUEUED'
    check (status in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED', 'EXPIRED')),
  due_at timestamptz not null,
  next_attempt_at timestamptz not null,
  -- from then on it is pointless; null: never
  not_after timestamptz,
  -- when the session that it is about begins: quiet hours do not hold up what is about this very night
  session_starts_at timestamptz,
  attempts int not null default 0 check (attempts >= 0),
  lease_owner uuid,
  lease_until timestamptz,
  -- PERSON, or CONTACT: the desk of the unit
  reached text check (reached in ('PERSON', 'CONTACT')),
  -- why the last attempt failed: a code of ours, and what the server answered, without addresses
  error text check (char_length(error) <= 400),
  created_at timestamptz not null,
  settled_at timestamptz,
  check ((status = 'SENDING') = (lease_owner is not null and lease_until is not null)),
  check ((status in ('SENT', 'FAILED', 'CANCELLED', 'EXPIRED')) = (settled_at is not null)),
  check (status <> 'FAILED' or error is not null)
);
create index message_waiting on message (channel, next_attempt_at) where status = 'QUEUED';
create index message_leased on message (channel, lease_until) where status = 'SENDING';
create index message_pointless on message (not_after) where status = 'QUEUED';
create index message_of_registration on message (registration_id) where status = 'QUEUED';
create index message_of_class on message (class_id, created_at desc);
create index message_of_trainee on message (trainee_id);
create index message_by_status on message (status, created_at desc);

-- From when on something may be sent: at once by day; by night (21:00 to 07:00) at its end, unless the session begins in it.
create function sendable_from(at timestamptz, session_starts_at timestamptz) returns timestamptz language sql stable
begin atomic
  with here as (select at at time zone 'Asia/Ho_Chi_Minh' as now),
    night as (
      select (case when cast(now as time) >= time '21:00' then cast(now as date) + 1 else cast(now as date) end
        + time '07:00') at time zone 'Asia/Ho_Chi_Minh' as ends
      from here
      where cast(now as time) >= time '21:00' or cast(now as time) < time '07:00')
  select coalesce((select ends from night where session_starts_at is null or session_starts_at not between at and ends), at);
end;

-- Puts a message into the queue, whoever's doing it tells: who moves up may be of a unit that the one who left cannot see.
-- What is about nothing to come, or about a synthetic class, is left out. Answers how many were put in, 0 or 1.
create function queue_message(
  key uuid, message_kind text, message_channel text, person uuid, class uuid, about_session uuid, about uuid,
  dedupe text, due timestamptz, pointless_from timestamptz, at timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare
  starts timestamptz;
  added int;
begin
  if (select c.synthetic from training_class c where c.id = class) then
    return 0;
  end if;
  if about_session is not null then
    starts := (select s.starts_at from session s where s.id = about_session);
  else
    starts := (select min(s.starts_at) from session s where s.class_id = class and s.starts_at > at);
    if starts is null and exists (select from session s where s.class_id = class) then
      return 0;
    end if;
  end if;
  pointless_from := coalesce(pointless_from, starts);
  due := sendable_from(greatest(due, at), starts);
  if pointless_from <= due then
    return 0;
  end if;
  insert into message (id, kind, channel, trainee_id, class_id, session_id, registration_id, dedupe_key, due_at,
    next_attempt_at, not_after, session_starts_at, created_at)
  values (key, message_kind, message_channel, person, class, about_session, about, dedupe, due, due, pointless_from, starts, at)
  on conflict (dedupe_key) do nothing;
  get diagnostics added = row_count;
  return added;
end $$;

-- What was to be told of a registration and is not so any more; the latest is told.
create function withdraw_messages(about uuid, kinds text[], at timestamptz) returns void
language sql security definer set search_path from current as $$
  update message set status = 'CANCELLED', settled_at = at
  where registration_id = about and kind = any (kinds) and status = 'QUEUED';
$$;

-- Seen by who holds or teaches the class, and by the person; sent again by who holds it. The functions above and the workers
-- write, nobody else adds one.
alter table message enable row level security;
create policy seen on message for select to ntm_scoped using (
  class_id = any (cast((select scope_classes()) as uuid[]))
  or trainee_id = any (cast((select scope_trainees()) as uuid[]))
  or exists (select from training_class c
             where c.id = class_id and c.organiser_unit_id = any (cast((select scope_reading()) as bigint[]))));
create policy changed on message for update to ntm_scoped using (
  exists (select from training_class c
          where c.id = class_id and c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))));

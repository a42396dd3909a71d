-- What people say is wrong in the mark that stands for them in a session, within a deadline; who holds the class, or looks after the
-- province of the room, answers. The mark as it stood then is kept beside it, for it may have changed before the answer.
create table objection (
  id uuid primary key,
  session_id uuid not null references session,
  registration_id uuid not null references registration,
  -- the room that said so, else the one that the person belongs to; null when no room is known
  site_id uuid references site,
  disputed_status text check (disputed_status in ('PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'ABSENT')),
  disputed_minutes int,
  text text not null check (char_length(text) between 1 and 1000),
  state text not null check (state in ('OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  raised_at timestamptz not null,
  raised_by text not null,
  granted_status text check (granted_status in ('PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'ABSENT')),
  -- the mark by which it was granted; null: it stood already
  correction_id uuid references attendance_mark,
  answer text check (char_length(answer) between 1 and 1000),
  -- when it was answered or withdrawn
  ended_at timestamptz check (ended_at >= raised_at),
  ended_by text,
  check ((state = 'OPEN') = (ended_at is null)),
  check ((state = 'ACCEPTED') = (granted_status is not null)),
  check ((state = 'REJECTED') = (answer is not null)),
  check (correction_id is null or state = 'ACCEPTED')
);
-- One waits for its answer at a time: a registration is of one person in one class.
create unique index objection_open on objection (session_id, registration_id) where state = 'OPEN';
create index objection_session on objection (session_id, raised_at);
create index objection_registration on objection (registration_id);
create index objection_correction on objection (correction_id) where correction_id is not null;

alter table objection enable row level security;
create policy seen on objection for select to ntm_scoped using (
  exists (select from registration r where r.id = registration_id));
create policy added on objection for insert to ntm_scoped with check (
  exists (select from registration r
          where r.id = registration_id and r.trainee_id = any (cast((select scope_trainees()) as uuid[]))));
-- Withdrawn by the person, answered by who holds the class or looks after the area of the room, emptied when the person is erased.
create policy changed on objection for update to ntm_scoped using (
  exists (select from registration r join training_class c on c.id = r.class_id
          where r.id = registration_id
            and (r.trainee_id = any (cast((select scope_trainees()) as uuid[]))
              or r.trainee_id = any (cast((select scope_merging()) as uuid[]))
              or c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))))
  or exists (select from site s where s.id = site_id and s.unit_id = any (cast((select scope_changing()) as bigint[]))));

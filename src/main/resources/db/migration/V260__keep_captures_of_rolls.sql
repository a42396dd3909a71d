-- What was tapped on the phones of a room, with the time it was tapped: it may arrive much later, twice and in any order. Of all
-- that was said of a person the latest capture stands, so each is kept, also what came too late to change anything.
create table roll_capture (
  session_id uuid not null references session,
  site_id uuid not null references site,
  -- given by the phone; only within the room, so that nobody finds out about, or occupies, an id of another
  id uuid not null,
  -- null: a headcount
  registration_id uuid references registration,
  status text check (status in ('PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'ABSENT')),
  minutes int check (minutes between 0 and 1440),
  heads int check (heads >= 0),
  -- by the clock of the phone as far as it can be right, see claimed_at
  captured_at timestamptz not null,
  -- as the phone said
  claimed_at timestamptz not null,
  received_at timestamptz not null,
  received_by text,
  primary key (session_id, site_id, id),
  check ((registration_id is null) = (status is null)),
  check ((registration_id is null) = (heads is not null))
);
create index roll_capture_person on roll_capture (registration_id, session_id);

-- When it was tapped; null: said at the moment it was recorded.
alter table attendance_mark add column captured_at timestamptz;
alter table headcount add column captured_at timestamptz;
-- When somebody last said the same again: a capture of an earlier time does not undo it.
alter table attendance_mark add column confirmed_at timestamptz;
alter table headcount add column confirmed_at timestamptz;

-- As the marks: they go with the registration, headcounts with the room.
alter table roll_capture enable row level security;
create policy seen on roll_capture for select to ntm_scoped using (
  exists (select from registration r where r.id = registration_id)
  or exists (select from site s where s.id = site_id
             and (s.unit_id = any (cast((select scope_reading()) as bigint[]))
               or s.class_id = any (cast((select scope_classes()) as uuid[]))))
  or exists (select from site s join training_class c on c.id = s.class_id
             where s.id = site_id and c.organiser_unit_id = any (cast((select scope_reading()) as bigint[]))));
create policy added on roll_capture for insert to ntm_scoped with check (
  exists (select from site s where s.id = site_id
          and (s.unit_id = any (cast((select scope_changing()) as bigint[]))
            or s.class_id = any (cast((select scope_classes()) as uuid[]))))
  or exists (select from site s join training_class c on c.id = s.class_id
             where s.id = site_id and c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))));

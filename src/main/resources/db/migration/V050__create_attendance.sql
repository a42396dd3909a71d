-- Rolls (điểm danh) of the rooms: names, and the headcount that the room declares, side by side.
-- Append-only: a correction supersedes, nothing is overwritten.
create table attendance_mark (
  id uuid primary key default uuidv7(),
  session_id uuid not null references session,
  trainee_id uuid not null references trainee,
  registration_id uuid not null references registration,
  site_id uuid references site,
  status text not null check (status in ('PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'ABSENT')),
  minutes int check (minutes between 0 and 1440),
  basis text not null check (basis in ('ROLL', 'CHECK_IN', 'JOIN_LOG', 'IMPORT')),
  evidence text,
  recorded_by text,
  recorded_at timestamptz not null,
  superseded_by uuid references attendance_mark deferrable initially deferred,
  superseded_at timestamptz,
  -- superseded_at alone: taken back with the registration, nothing came in its place
  check (superseded_by is null or superseded_at is not null)
);
create unique index attendance_mark_current on attendance_mark (session_id, trainee_id) where superseded_at is null;
create index attendance_mark_registration on attendance_mark (registration_id) where superseded_at is null;
create index attendance_mark_room on attendance_mark (session_id, site_id) where superseded_at is null;

create table headcount (
  id uuid primary key default uuidv7(),
  session_id uuid not null references session,
  site_id uuid not null references site,
  declared int not null check (declared >= 0),
  recorded_by text,
  recorded_at timestamptz not null,
  superseded_at timestamptz
);
create unique index headcount_current on headcount (session_id, site_id) where superseded_at is null;

-- One lượt: a trainee counted for a class by the class's rule (session_id only where the rule is PER_SESSION).
-- Never updated in place but for counted_until, so that any past instant can be asked.
create table participation (
  id uuid primary key default uuidv7(),
  class_id uuid not null references training_class,
  session_id uuid references session,
  trainee_id uuid not null references trainee,
  registration_id uuid not null references registration,
  unit_id bigint references unit,
  commune_id bigint references unit,
  district_id bigint references unit,
  province_id bigint references unit,
  cadre_level text not null,
  gender text check (gender in ('MALE', 'FEMALE')),
  -- the day it is counted on: of the session, or of the first session of the class
  held_on date not null,
  counted_from timestamptz not null,
  counted_until timestamptz,
  check (counted_until >= counted_from)
);
create unique index participation_current on participation (class_id, trainee_id, session_id) nulls not distinct
  where counted_until is null;
create index participation_held_on on participation (held_on);
create index participation_trainee on participation (trainee_id);
create index participation_registration on participation (registration_id) where counted_until is null;

-- History that has numbers but no names; always in a column of its own.
create table declared_participation (
  id uuid primary key default uuidv7(),
  class_id uuid not null references training_class,
  -- null: a number for the whole country
  unit_id bigint references unit,
  cadre_level text check (cadre_level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
  count int not null check (count > 0),
  source_document text not null,
  held_on date not null,
  recorded_by text,
  recorded_at timestamptz not null,
  superseded_at timestamptz
);
create index declared_participation_class on declared_participation (class_id);
create index declared_participation_held_on on declared_participation (held_on);
create unique index declared_participation_current on declared_participation (class_id, unit_id, cadre_level)
  nulls not distinct where superseded_at is null;

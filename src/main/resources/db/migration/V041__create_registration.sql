-- Registrations (đăng ký) and the lists (Excel, CSV) that they come in by.
create table registration (
  id uuid primary key default uuidv7(),
  class_id uuid not null references training_class,
  trainee_id uuid not null references trainee,
  site_id uuid references site,
  status text not null check (status in ('PENDING', 'CONFIRMED', 'WAITLISTED', 'CANCELLED', 'REJECTED')),
  queue_position int,
  -- Frozen at the time of the class: later mergers of units change no past row. unit_id is the lowest of the three;
  -- null: a cadre of the Ministry.
  unit_id bigint references unit,
  commune_id bigint references unit,
  district_id bigint references unit,
  province_id bigint references unit,
  -- as printed, e.g. "Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên"
  unit_path text collate "vi-x-icu",
  cadre_level text not null check (cadre_level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
  source text not null check (source in ('SINGLE', 'LIST', 'WALK_IN')),
  -- why it was rejected or cancelled
  status_reason text,
  registered_by text,
  registered_at timestamptz not null,
  version int not null default 0,
  unique (class_id, trainee_id),
  check (coalesce(commune_id, district_id, province_id) is not distinct from unit_id)
);
create index registration_trainee on registration (trainee_id);
create index registration_site on registration (site_id);
create index registration_queue on registration (class_id, queue_position) where status = 'WAITLISTED';

create table registration_list (
  id uuid primary key default uuidv7(),
  class_id uuid not null references training_class,
  file_name text not null,
  content bytea not null,
  dry_run boolean not null,
  -- of the problems: that of the request which brought the list
  language text not null check (language in ('vi', 'en')),
  state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  rows int not null default 0,
  processed int not null default 0,
  accepted int not null default 0,
  updated int not null default 0,
  rejected int not null default 0,
  problems jsonb not null default '[]',
  -- what was passed over or guessed: closing lines, a former name of a unit, an encoding
  notices jsonb not null default '[]',
  -- what became of each row, by its number: with the content it makes the list that is given back
  row_results jsonb not null default '{}',
  failure text,
  uploaded_by text,
  uploaded_at timestamptz not null,
  -- how often it was begun: a list that kills its worker is given up
  attempts int not null default 0,
  -- a worker that does not renew it is taken for dead, and another one takes the list
  leased_until timestamptz,
  finished_at timestamptz
);
create index registration_list_open on registration_list (uploaded_at) where state in ('QUEUED', 'RUNNING');

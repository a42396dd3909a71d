-- Training classes (lớp tập huấn), their sessions (buổi) and sites (điểm cầu).
create table training_class (
  id uuid primary key default uuidv7(),
  code text not null unique,
  title text not null,
  -- without accents, for search
  folded_title text not null,
  format text not null check (format in ('ONLINE', 'IN_PERSON', 'HYBRID', 'STUDY_TOUR')),
  -- null: the Ministry; else the province (or, until 30/06/2025, the district) that holds the class
  organiser_unit_id bigint references unit,
  curriculum_id uuid references curriculum,
  document_number text,
  document_date date,
  starts_on date,
  ends_on date,
  capacity int check (capacity > 0),
  registration_mode text not null check (registration_mode in ('OPEN', 'APPROVAL', 'LIST_ONLY')),
  registration_opens_at timestamptz,
  registration_closes_at timestamptz,
  counting_rule text not null check (counting_rule in ('ONCE_PER_CLASS', 'PER_SESSION')),
  counting_threshold int not null default 1 check (counting_threshold > 0),
  gives_certificate boolean not null default false,
  status text not null check (status in ('DRAFT', 'PUBLISHED', 'RUNNING', 'HELD', 'CLOSED', 'CANCELLED')),
  status_reason text,
  -- made by the demo programme: said wherever the class or a figure with it is shown
  synthetic boolean not null default false,
  copied_from uuid references training_class,
  created_at timestamptz not null,
  version int not null default 0,
  check (ends_on is null or starts_on is null or ends_on >= starts_on),
  check (registration_closes_at > registration_opens_at)
);
create index training_class_folded on training_class using gin (folded_title gin_trgm_ops);
create index training_class_organiser on training_class (organiser_unit_id);

-- The last number given out per year, for codes such as LH-2026-0042.
create table class_code_counter (
  year int primary key,
  last int not null
);

create table class_audience_level (
  class_id uuid not null references training_class,
  cadre_level text not null check (cadre_level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
  primary key (class_id, cadre_level)
);

create table class_module (
  class_id uuid not null references training_class,
  module_id uuid not null references module,
  primary key (class_id, module_id)
);

-- Invited units; a unit stands for everything below it. No row: the whole country.
create table class_area (
  class_id uuid not null references training_class,
  unit_id bigint not null references unit,
  primary key (class_id, unit_id)
);

-- Seats taken, apart from the class: registrations lock this row, editing the class does not wait for them.
create table class_seats (
  class_id uuid primary key references training_class,
  capacity int,
  taken int not null default 0 check (taken >= 0),
  last_queue_position int not null default 0,
  check (capacity is null or taken <= capacity)
);

create table session (
  id uuid primary key default uuidv7(),
  class_id uuid not null references training_class,
  ordinal int not null,
  title text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  periods int check (periods > 0),
  tool text,
  link text,
  meeting_id text,
  passcode text,
  backup_link text,
  version int not null default 0,
  unique (class_id, ordinal) deferrable initially deferred,
  check (ends_at > starts_at),
  -- two sessions of one class never overlap
  exclude using gist (class_id with =, tstzrange(starts_at, ends_at) with &&)
);
create index session_starts_at on session (starts_at);

create table session_trainer (
  id uuid primary key default uuidv7(),
  session_id uuid not null references session on delete cascade,
  full_name text not null,
  -- without accents: the same trainer in two sessions at once is found by it
  folded_name text not null,
  title text,
  organisation text,
  phone text,
  email text
);
create index session_trainer_session on session_trainer (session_id);

create table site (
  id uuid primary key default uuidv7(),
  class_id uuid not null references training_class,
  unit_id bigint not null references unit,
  name text collate "vi-x-icu" not null,
  address text,
  seats int check (seats > 0),
  contact_name text,
  contact_phone text,
  technician_name text,
  technician_phone text,
  version int not null default 0,
  unique (class_id, unit_id, name)
);

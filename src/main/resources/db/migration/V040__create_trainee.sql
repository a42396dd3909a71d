-- Trainees (học viên): people, once each, however many classes they attend.
create table trainee (
  id uuid primary key default uuidv7(),
  -- as written, in NFC
  full_name text not null,
  -- given name first: the order of rosters
  roster_name text collate "vi-x-icu" not null,
  folded_name text not null,
  gender text check (gender in ('MALE', 'FEMALE')),
  birth_year int check (birth_year between 1900 and 2100),
  position text,
  organisation text,
  cadre_level text not null check (cadre_level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
  unit_id bigint references unit,
  -- E.164; not unique, colleagues share the phone of the office
  phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  email text,
  merged_into uuid references trainee check (merged_into <> id),
  synthetic boolean not null default false,
  created_at timestamptz not null,
  version int not null default 0
);
create index trainee_identity on trainee (folded_name, birth_year);
create index trainee_unit on trainee (unit_id);
create index trainee_folded on trainee using gin (folded_name gin_trgm_ops);

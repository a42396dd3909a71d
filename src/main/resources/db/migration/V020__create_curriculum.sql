-- Curricula (bộ tài liệu khung, chương trình) by programme period, and their modules (chuyên đề).
create table curriculum (
  id uuid primary key default uuidv7(),
  code text not null unique,
  title text not null,
  period text,
  document_number text,
  document_date date,
  issuer text,
  -- null: not known
  valid_from date,
  valid_to date,
  audience text,
  version int not null default 0,
  check (valid_to is null or valid_to > valid_from)
);

create table module (
  id uuid primary key default uuidv7(),
  curriculum_id uuid not null references curriculum,
  -- null: part of the national set, the same for everybody; else the province that added it for itself
  unit_id bigint references unit,
  code text not null,
  ordinal int not null check (ordinal > 0),
  group_code text,
  group_title text,
  title text not null,
  -- false while the official title is not known; such a title is never shown without saying so
  title_confirmed boolean not null default false,
  periods int check (periods > 0),
  days numeric(4, 1) check (days > 0),
  version int not null default 0,
  unique nulls not distinct (curriculum_id, unit_id, code),
  unique nulls not distinct (curriculum_id, unit_id, ordinal)
);

-- Administrative units (đơn vị hành chính) with their whole history.
-- Era L63: 63 provinces, three levels, until 30/06/2025. Era N34: 34 provinces, two levels, from 01/07/2025.
-- A bare code is never a key: 3,316 of the 3,321 commune codes of N34 stood for another area before.
create table unit (
  id bigint generated always as identity primary key,
  era text not null check (era in ('L63', 'N34')),
  level text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  code text not null,
  unique (era, code)
);

create table unit_version (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit,
  parent_id bigint references unit,
  type text not null,
  name text not null,
  -- Without accents, in lower case, words divided by one space: what people type is folded the same way.
  folded_name text not null,
  valid daterange not null,
  legal_document text,
  -- A: from the official list; B: from one series of decrees, or known second-hand.
  quality text not null default 'A' check (quality in ('A', 'B')),
  exclude using gist (unit_id with =, valid with &&)
);
create index unit_version_parent on unit_version (parent_id);
create index unit_version_valid on unit_version using gist (valid);
create index unit_version_folded on unit_version using gin (folded_name gin_trgm_ops);

-- WHOLE: all of old went into new. PART: old was divided, one row for each successor. MAIN: the main successor inside
-- L63, where the source does not tell whether all of old went there.
create table unit_succession (
  old_unit_id bigint not null references unit,
  new_unit_id bigint not null references unit,
  kind text not null check (kind in ('WHOLE', 'PART', 'MAIN')),
  is_primary boolean not null default false,
  basis text,
  effective date not null,
  primary key (old_unit_id, new_unit_id, effective)
);
create index unit_succession_new on unit_succession (new_unit_id);

create table unit_alias (
  unit_id bigint not null references unit,
  alias text not null,
  folded_alias text not null,
  primary key (unit_id, alias)
);
create index unit_alias_folded on unit_alias using gin (folded_alias gin_trgm_ops);

create table unit_attribute (
  unit_id bigint not null references unit,
  attribute text not null,
  value text not null,
  valid daterange not null,
  legal_document text,
  exclude using gist (unit_id with =, attribute with =, valid with &&)
);

-- Where each unit lies today, worked out once from the successions: the province always exactly; the commune only when
-- nothing was divided on the way (commune_id), else at best the likely one (estimated_commune_id).
create table unit_restatement (
  unit_id bigint primary key references unit,
  province_id bigint not null references unit,
  commune_id bigint references unit,
  estimated_commune_id bigint references unit,
  -- a MAIN step lies on the way, of which nobody knows whether it took the whole unit
  over_main boolean not null default false
);

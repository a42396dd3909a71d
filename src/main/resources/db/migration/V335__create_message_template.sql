-- What an organising unit writes instead of the text of the product: one of each kind and language. Plain text with names in
-- braces; what they are is the code's matter, and so is whether a text can still be read.
-- Versions are never given twice: a text that was removed and written anew is another one.
create sequence message_template_version as int;

create table message_template (
  id uuid primary key default uuidv7(),
  -- null: the Ministry
  unit_id bigint references unit,
  kind text not null check (kind ~ '^[A-Z][A-Z_]{2,39}$'),
  language text not null check (language in ('vi', 'en')),
  subject text not null check (char_length(subject) between 1 and 200 and subject !~ '[[:cntrl:]]'),
  body text not null check (char_length(body) between 1 and 4000),
  -- of SMS and Zalo; null: the text of the product
  short_text text check (char_length(short_text) between 1 and 300 and short_text !~ '[[:cntrl:]]'),
  version int not null default nextval('message_template_version'),
  changed_at timestamptz not null,
  changed_by text not null,
  -- since when messages go out with the text of the product, because this one cannot be read any more; null: it can
  broken_at timestamptz,
  unique nulls not distinct (unit_id, kind, language)
);
create index message_template_broken on message_template (broken_at) where broken_at is not null;

-- Read and written with the unit; workers, who write messages, are nobody's and read all.
alter table message_template enable row level security;
create policy seen on message_template for select to ntm_scoped using (
  unit_id = any (cast((select scope_reading()) as bigint[])));
create policy added on message_template for insert to ntm_scoped with check (
  unit_id = any (cast((select scope_changing()) as bigint[])));
create policy changed on message_template for update to ntm_scoped using (
  unit_id = any (cast((select scope_changing()) as bigint[])));
create policy removed on message_template for delete to ntm_scoped using (
  unit_id = any (cast((select scope_changing()) as bigint[])));

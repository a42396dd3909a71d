-- Materials (tài liệu) of a class or of a module: a file or a link. They hold no data of people; who took part in what is not told by them.
create table material (
  id uuid primary key,
  class_id uuid references training_class on delete cascade,
  module_id uuid references module,
  kind text not null check (kind in ('FILE', 'LINK')),
  title text not null check (char_length(title) between 1 and 300),
  url text check (char_length(url) <= 2000 and url ~* '^https://'),
  -- the latest of its files, counted from 1; 0 for a link
  edition int not null check (edition >= 0),
  published_at timestamptz not null,
  published_by text not null,
  -- whoever opens an old message is told that it is gone; the files stay for the audit
  removed_at timestamptz,
  version int not null,
  check (num_nonnulls(class_id, module_id) = 1),
  check ((kind = 'LINK') = (url is not null)),
  check ((kind = 'FILE') = (edition > 0))
);
create index material_of_class on material (class_id) where removed_at is null;
create index material_of_module on material (module_id) where removed_at is null;

-- Each file that was sent: a new one takes the place of the one before, which the organiser can still open.
create table material_file (
  material_id uuid not null references material on delete cascade,
  edition int not null check (edition > 0),
  name text not null check (char_length(name) between 1 and 200),
  media_type text not null,
  size int not null check (size between 1 and 20000000),
  content bytea not null,
  sent_at timestamptz not null,
  sent_by text not null,
  primary key (material_id, edition)
);
-- Files are packed already: PostgreSQL need not try.
alter table material_file alter content set storage external;

-- Everybody in scope reads titles, the application says who may; written only by who holds the class. Modules are the Ministry's.
alter table material enable row level security;
create policy seen on material for select to ntm_scoped using (true);
create policy added on material for insert to ntm_scoped with check (
  exists (select from training_class c
          where c.id = class_id and c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))));
create policy changed on material for update to ntm_scoped using (
  exists (select from training_class c
          where c.id = class_id and c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))));
alter table material_file enable row level security;
create policy seen on material_file for select to ntm_scoped using (true);
create policy added on material_file for insert to ntm_scoped with check (
  exists (select from material m join training_class c on c.id = m.class_id
          where m.id = material_id and c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))));

-- Two rows of trainees that turned out to be one person, and from when until when that was believed: counts of people as of a
-- past instant stay what they were. trainee.merged_into says the same of this moment.
create table trainee_merger (
  id uuid primary key default uuidv7(),
  from_id uuid not null references trainee,
  into_id uuid not null references trainee check (into_id <> from_id),
  merged_at timestamptz not null,
  merged_by text,
  reason text,
  -- what was known of into_id, so that undoing gives it back
  before jsonb not null default '{}',
  after jsonb not null default '{}',
  undone_at timestamptz check (undone_at >= merged_at),
  undone_by text
);
create unique index trainee_merger_current on trainee_merger (from_id) where undone_at is null;
create index trainee_merger_into on trainee_merger (into_id);

-- Nobody wrote down when these were found: as before, they count as one at every instant.
insert into trainee_merger (from_id, into_id, merged_at)
select id, merged_into, created_at from trainee where merged_into is not null;

-- As the view merged_trainee, but at an instant; for everybody who may count, whoever of the people they see.
create function merged_trainee_at(instant timestamptz) returns table (trainee_id uuid, person_id uuid)
language sql stable security definer rows 100
begin atomic
  with recursive step as (
    select m.from_id, m.into_id from trainee_merger m
    where m.merged_at <= instant and (m.undone_at is null or m.undone_at > instant)),
  merged (trainee_id, person_id) as (
    select from_id, into_id from step
    union
    select m.trainee_id, s.into_id from merged m join step s on s.from_id = m.person_id)
  select m.trainee_id, m.person_id from merged m
  where not exists (select from step s where s.from_id = m.person_id);
end;

-- Registrations of one class that are of one person: those asked for that have such a sister, and their sisters.
create function sister_registrations(ids uuid[]) returns table (registration_id uuid, trainee_id uuid, person_id uuid)
language sql stable security definer
begin atomic
  with person as (
    select m.trainee_id, m.person_id from merged_trainee m
    union
    select m.person_id, m.person_id from merged_trainee m),
  held as (
    select r.id, r.class_id, r.trainee_id, p.person_id, r.id = any (ids) as asked
    from person p
    join registration r on r.trainee_id = p.trainee_id
    where r.status = 'CONFIRMED' or r.id = any (ids))
  select h.id, h.trainee_id, h.person_id from held h
  where exists (select from held a where a.asked and a.class_id = h.class_id and a.person_id = h.person_id)
    and exists (select from held o where o.id <> h.id and o.class_id = h.class_id and o.person_id = h.person_id);
end;

-- "These are two people": a pair that is not to be proposed again.
create table trainee_distinction (
  one_id uuid not null references trainee,
  other_id uuid not null references trainee,
  reason text,
  told_by text,
  told_at timestamptz not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index trainee_distinction_other on trainee_distinction (other_id);

-- Numbers of identity cards (số định danh): sealed with the key of the server, and a keyed fingerprint to compare by. Apart
-- from the trainee, so that no list and no export carries them by oversight.
create table trainee_citizen_id (
  trainee_id uuid primary key references trainee,
  sealed bytea not null,
  fingerprint bytea not null,
  told_by text,
  told_at timestamptz not null
);
create index trainee_citizen_id_fingerprint on trainee_citizen_id (fingerprint);

-- Who may be one is looked up by these.
create index trainee_phone on trainee (phone, birth_year) where merged_into is null;

-- People whom this transaction merges or counts as one: their rows may be of units that are no more, or of others.
create function scope_merging() returns uuid[] language sql stable
  return cast(nullif(current_setting('ntm.merging', true), '') as uuid[]);

create policy seen_merging on trainee for select to ntm_scoped
  using (id = any (cast((select scope_merging()) as uuid[])));
create policy merged on trainee for update to ntm_scoped
  using (id = any (cast((select scope_merging()) as uuid[])))
  with check (id = any (cast((select scope_merging()) as uuid[])));
create policy seen_merging on registration for select to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));
-- Only what a count locks.
create policy locked_merging on registration for update to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));
create policy seen_merging on attendance_mark for select to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));
create policy seen_merging on participation for select to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));
create policy added_merging on participation for insert to ntm_scoped
  with check (trainee_id = any (cast((select scope_merging()) as uuid[])));
create policy changed_merging on participation for update to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));

alter table trainee_merger enable row level security;
create policy seen on trainee_merger for select to ntm_scoped using (
  exists (select from trainee t where t.id = from_id) or exists (select from trainee t where t.id = into_id));
create policy added on trainee_merger for insert to ntm_scoped with check (
  from_id = any (cast((select scope_merging()) as uuid[])) and into_id = any (cast((select scope_merging()) as uuid[])));
create policy changed on trainee_merger for update to ntm_scoped using (
  from_id = any (cast((select scope_merging()) as uuid[])) and into_id = any (cast((select scope_merging()) as uuid[])));

alter table trainee_distinction enable row level security;
create policy seen on trainee_distinction for select to ntm_scoped using (
  exists (select from trainee t where t.id = one_id) and exists (select from trainee t where t.id = other_id));
create policy added on trainee_distinction for insert to ntm_scoped with check (
  exists (select from trainee t where t.id = one_id and t.unit_id = any (cast((select scope_reading()) as bigint[])))
  and exists (select from trainee t where t.id = other_id and t.unit_id = any (cast((select scope_reading()) as bigint[]))));

alter table trainee_citizen_id enable row level security;
create policy seen on trainee_citizen_id for select to ntm_scoped using (
  exists (select from trainee t where t.id = trainee_id
    and (t.unit_id = any (cast((select scope_reading()) as bigint[]))
      or t.id = any (cast((select scope_trainees()) as uuid[])))));
create policy added on trainee_citizen_id for insert to ntm_scoped with check (
  exists (select from trainee t where t.id = trainee_id and t.unit_id = any (cast((select scope_changing()) as bigint[]))));
create policy changed on trainee_citizen_id for update to ntm_scoped using (
  exists (select from trainee t where t.id = trainee_id and t.unit_id = any (cast((select scope_changing()) as bigint[]))));
create policy removed on trainee_citizen_id for delete to ntm_scoped using (
  exists (select from trainee t where t.id = trainee_id and t.unit_id = any (cast((select scope_changing()) as bigint[]))));

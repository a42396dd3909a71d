-- Running totals, kept in the transaction of what they count. One row per area and never one per class: a single hot row
-- would make everybody wait for everybody.
create table tally (
  class_id uuid not null references training_class,
  unit_id bigint references unit,
  cadre_level text not null,
  -- null: not told
  gender text,
  basis text not null check (basis in ('REGISTERED', 'PARTICIPATION')),
  -- No check against less than 0: changes are added up in any order, and the scheduled recount reports what drifted.
  count int not null,
  unique nulls not distinct (class_id, unit_id, cadre_level, gender, basis)
);

-- People who were found to be the same person, a chain of mergers followed to its end. Without a row: just oneself.
create index trainee_merged on trainee (merged_into) where merged_into is not null;

create view merged_trainee (trainee_id, person_id) as
with recursive merged (trainee_id, person_id) as (
  select id, merged_into from trainee where merged_into is not null
  union
  select m.trainee_id, t.merged_into
  from merged m
  join trainee t on t.id = m.person_id
  where t.merged_into is not null
)
select m.trainee_id, m.person_id
from merged m
join trainee t on t.id = m.person_id
where t.merged_into is null;

-- What a unit was on a day: its version of that day, else the last one before it, else the first one.
create function unit_version_near(unit bigint, day date) returns setof unit_version
language sql stable rows 1 as $$
  select * from unit_version
  where unit_id = unit
  order by lower(valid) <= day desc, abs(lower(valid) - day)
  limit 1
$$;

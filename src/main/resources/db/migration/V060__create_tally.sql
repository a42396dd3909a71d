-- Running totals, kept in the transaction of what they count. One row per area and never one per class: a single hot row
-- would make everybody wait for everybody.
create table tally (
  class_id uuid not null references training_class,
  unit_id bigint references unit,
  cadre_level text not null,
  -- null: not told
  gender text,
  basis text not null check (basis in ('REGISTERED', 'PARTICIPATION')),
  count int not null check (count >= 0),
  unique nulls not distinct (class_id, unit_id, cadre_level, gender, basis)
);

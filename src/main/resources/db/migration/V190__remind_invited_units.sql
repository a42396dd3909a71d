-- Who was reminded, and when, to send the people of a unit to a class: no unit is reminded twice within a day.
create table unit_reminder (
  class_id uuid not null references training_class on delete cascade,
  unit_id bigint not null references unit,
  reminded_at timestamptz not null,
  reminded_by text not null,
  primary key (class_id, unit_id, reminded_at)
);

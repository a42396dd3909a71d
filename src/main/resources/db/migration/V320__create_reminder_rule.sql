-- When people are reminded (ADR 0150). Rows without a class are the rules of every class that has none of its own.
create table reminder_rule (
  id uuid primary key default uuidv7(),
  class_id uuid references training_class on delete cascade,
  -- what is told: a kind of message
  kind text not null check (kind ~ '^[A-Z][A-Z_]{2,39}$'),
  -- of the session: its start or its end
  anchor text not null check (anchor in ('START', 'END')),
  -- after that, negative: before
  minutes int not null check (minutes between -86400 and 20160),
  active boolean not null default true,
  unique nulls not distinct (class_id, kind, anchor, minutes)
);

-- The classes that have rules of their own, be it none at all: the defaults do not count there any more.
create table class_reminders (
  class_id uuid primary key references training_class on delete cascade,
  version int not null check (version > 0)
);

insert into reminder_rule (kind, anchor, minutes) values
  ('SESSION_REMINDER', 'START', -7 * 24 * 60),
  ('SESSION_REMINDER', 'START', -24 * 60),
  ('SESSION_REMINDER', 'START', -2 * 60);

-- What applies to which class, switched off rules included.
create view reminder_rule_of_class as
select r.class_id, r.kind, r.anchor, r.minutes, r.active
from reminder_rule r
where r.class_id is not null
union all
select c.id, r.kind, r.anchor, r.minutes, r.active
from training_class c
cross join reminder_rule r
where r.class_id is null and not exists (select from class_reminders own where own.class_id = c.id);

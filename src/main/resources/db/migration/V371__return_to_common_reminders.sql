-- A class may return to the rules of all classes. Its versions go on: a form from before is told that it is older.
alter table class_reminders add own boolean not null default true;

create or replace view reminder_rule_of_class as
select r.class_id, r.kind, r.anchor, r.minutes, r.active
from reminder_rule r
where r.class_id is not null
union all
select c.id, r.kind, r.anchor, r.minutes, r.active
from training_class c
cross join reminder_rule r
where r.class_id is null and not exists (select from class_reminders s where s.class_id = c.id and s.own);

-- What was planned for days that are long over is forgotten.
create index planned_reminder_held_on on planned_reminder (held_on);

-- The plans of a roll are made once, perhaps when a class is the first to be marked and the tables are empty. All ways cost the same
-- then, and some were taken that read all people of the class, or all its marks, for each mark. So the others are closed: what
-- "is not distinct from" compares cannot be looked up in an index, which leaves the one by the room or by the people, and joins
-- go from row to row.
drop index attendance_mark_room;
create index attendance_mark_room on attendance_mark (site_id, session_id) where superseded_at is null;

create or replace function hold_room(the_class uuid, the_session uuid, the_site uuid, people uuid[])
returns table (headcount int, present int, registration_id uuid, mark_id uuid, site_id uuid, status text, minutes int)
language plpgsql set search_path from current as $$
#variable_conflict use_column
declare
  held uuid[];
begin
  -- One plan for all calls: planning takes longer than what it plans, here and in the statements that record the roll after this.
  perform set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true),
    set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
    set_config('enable_material', 'off', true);
  perform from site where id = the_site and class_id = the_class for no key update;
  if not found then
    return;
  end if;
  -- In the order of their ids, so that two rolls with the same people wait for each other and never lock each other out.
  held := array(
    select id from registration
    where id = any (people) and class_id is not distinct from the_class and status = 'CONFIRMED'
    order by id
    for no key update);
  return query
  select h.declared, cast(p.present as int), n.id, m.id, m.site_id, cast(m.status as text), m.minutes
  from (
    select count(*) as present from attendance_mark
    where site_id = the_site and session_id is not distinct from the_session and superseded_at is null
      and status in ('PRESENT', 'LATE', 'LEFT_EARLY')) p
  left join headcount h on h.session_id = the_session and h.site_id = the_site and h.superseded_at is null
  left join unnest(held) as n (id) on true
  left join attendance_mark m on m.registration_id = n.id and m.session_id is not distinct from the_session
    and m.superseded_at is null;
end $$;

alter function counting_state(uuid[]) set enable_hashjoin = off;
alter function counting_state(uuid[]) set enable_mergejoin = off;
alter function counting_state(uuid[]) set enable_material = off;
alter function people_at_work(uuid[]) set enable_hashjoin = off;
alter function people_at_work(uuid[]) set enable_mergejoin = off;
alter function people_at_work(uuid[]) set enable_material = off;
alter function sister_registrations(uuid[]) set enable_hashjoin = off;
alter function sister_registrations(uuid[]) set enable_mergejoin = off;
alter function sister_registrations(uuid[]) set enable_material = off;

-- Holds a room and the people whom its roll names, and tells what stands there: in one round trip, because each room of a class
-- does this many times in the same minutes. One row at least; those of people who are no confirmed registrations of the
-- class are missing, and no row at all says that the room is not one of the class.
--
-- A function, not one statement: what follows a lock has to see what those who held it before have changed. It goes by the indexes,
-- also when the tables were empty as its plans were made.
create function hold_room(the_class uuid, the_session uuid, the_site uuid, people uuid[])
returns table (headcount int, present int, registration_id uuid, mark_id uuid, site_id uuid, status text, minutes int)
language plpgsql set search_path from current set enable_seqscan = off as $$
#variable_conflict use_column
declare
  held uuid[];
begin
  -- One plan for all calls: planning takes longer than what it plans, here and in the statements that record the roll after this.
  perform set_config('plan_cache_mode', 'force_generic_plan', true);
  perform from site where id = the_site and class_id = the_class for no key update;
  if not found then
    return;
  end if;
  -- In the order of their ids, so that two rolls with the same people wait for each other and never lock each other out.
  held := array(
    select id from registration
    where id = any (people) and class_id = the_class and status = 'CONFIRMED'
    order by id
    for no key update);
  return query
  select h.declared, cast(p.present as int), n.id, m.id, m.site_id, cast(m.status as text), m.minutes
  from (
    select count(*) as present from attendance_mark
    where session_id = the_session and site_id = the_site and superseded_at is null
      and status in ('PRESENT', 'LATE', 'LEFT_EARLY')) p
  left join headcount h on h.session_id = the_session and h.site_id = the_site and h.superseded_at is null
  left join unnest(held) as n (id) on true
  left join attendance_mark m on m.registration_id = n.id and m.session_id = the_session and m.superseded_at is null;
end $$;

-- Somebody who has just been put on the list gets a seat, or the next place in the queue: everything that this changes, in one
-- round trip, since whoever takes a seat holds the class until the end of the transaction.
--
-- When a class opens, many wait for its row. PostgreSQL wakes all of them each time that the row has a new version; a lock of
-- advice in front of the row wakes the next one only, in the order in which they came. So it may be taken only by who
-- holds no row of class_seats yet; who holds one and wants a seat goes to take_seat.
create function seat_entrant(
  entrant uuid, out seated boolean, out site_id uuid, out queue_position int, out place int,
  out blocked text, out quota_unit_id bigint, out quota_level text)
language plpgsql security definer set search_path from current as $$
declare
  r registration;
begin
  select * into strict r from registration where id = entrant;
  -- 0x5EA7: what the second key of the lock is about
  perform pg_advisory_xact_lock(24231, hashtext(cast(r.class_id as text)));
  update class_seats s set taken = s.taken + 1
  where s.class_id = r.class_id and not s.ruled and (s.capacity is null or s.taken < s.capacity);
  if found then
    seated := true;
    site_id := r.site_id;
  else
    select t.seated, t.site_id, t.queue_position, t.place, t.blocked, t.quota_unit_id, t.quota_level
    into seated, site_id, queue_position, place, blocked, quota_unit_id, quota_level
    from take_seat(entrant) t;
  end if;
  if seated then
    update registration set status = 'CONFIRMED', site_id = seat_entrant.site_id, version = version + 1 where id = entrant;
    insert into tally as t (class_id, unit_id, cadre_level, gender, basis, count)
    select r.class_id, r.unit_id, r.cadre_level, p.gender, 'REGISTERED', 1 from trainee p where p.id = r.trainee_id
    on conflict (class_id, unit_id, cadre_level, gender, basis) do update set count = t.count + 1;
  else
    update registration set status = 'WAITLISTED', queue_position = seat_entrant.queue_position, version = version + 1
    where id = entrant;
  end if;
end $$;

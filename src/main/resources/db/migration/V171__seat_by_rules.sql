-- How seats are given. Everything that counts the seats of a class changes under the lock of its row in class_seats: whoever
-- wants one waits there and nowhere else, so that no two wait for each other in a circle, and a check holds until the end
-- of the transaction. The functions run as the owner of the tables: seats move between provinces, past row-level security.

create function covers(
  unit bigint, of_level text, commune bigint, district bigint, province bigint, level text) returns boolean
language sql immutable
return (unit is null or unit in (commune, district, province)) and (of_level is null or of_level = level);

-- What stands between a registration and a seat at this moment; blocked is null where nothing does.
create view seat_chance as
select r.id, r.class_id, r.trainee_id, r.status, r.queue_position,
  v.id as reservation_id,
  -- where the person would sit: asked for, or else another room of the same unit that has a seat
  case when s.site_limit then room.id else r.site_id end as site_id,
  case
    when v.id is null and s.taken >= s.capacity then 'CLASS'
    when full_quota.id is not null then 'QUOTA'
    when s.site_limit and r.site_id is not null and room.id is null then 'SITE'
  end as blocked,
  full_quota.unit_id as quota_unit_id,
  full_quota.cadre_level as quota_level
from registration r
join class_seats s on s.class_id = r.class_id
-- the seat that the person's unit holds, of the reservation that lapses first
left join lateral (
  select * from seat_reservation v
  where v.class_id = r.class_id and v.status = 'OPEN' and v.named < v.seats
    and covers(v.unit_id, v.cadre_level, r.commune_id, r.district_id, r.province_id, r.cadre_level)
  order by v.name_until, v.id
  limit 1) v on s.ruled
left join lateral (
  select q.id, q.unit_id, q.cadre_level from class_quota q
  where q.class_id = r.class_id and q.taken >= q.seats
    and covers(q.unit_id, q.cadre_level, r.commune_id, r.district_id, r.province_id, r.cadre_level)
    -- a reserved seat has its share of a quota already
    and (v.id is null
      or covers(q.unit_id, q.cadre_level, v.commune_id, v.district_id, v.province_id, v.cadre_level) is not true)
  order by q.unit_id nulls last, q.id
  limit 1) full_quota on s.ruled
left join lateral (
  select x.id from site x
  join site wanted on wanted.id = r.site_id
  left join site_seats t on t.site_id = x.id
  where x.class_id = r.class_id and x.unit_id = wanted.unit_id
    and (x.seats is null or coalesce(t.taken, 0) < x.seats)
  order by x.id <> r.site_id, x.name, x.id
  limit 1) room on s.site_limit;
-- A view looks past row-level security.
revoke all on seat_chance from ntm_scoped;

-- Takes what seat_chance found to be free. The class is locked.
create function hold_seat(entrant uuid, reservation uuid, room uuid) returns void
language plpgsql security definer set search_path from current as $$
declare
  r registration;
  v seat_reservation;
begin
  select * into r from registration where id = entrant;
  if reservation is null then
    update class_seats set taken = taken + 1 where class_id = r.class_id;
  else
    update seat_reservation set named = named + 1, version = version + 1 where id = reservation returning * into v;
  end if;
  update class_quota q set taken = taken + 1
  where q.class_id = r.class_id
    and covers(q.unit_id, q.cadre_level, r.commune_id, r.district_id, r.province_id, r.cadre_level)
    and (reservation is null
      or covers(q.unit_id, q.cadre_level, v.commune_id, v.district_id, v.province_id, v.cadre_level) is not true);
  insert into site_seats as t (site_id, taken)
  select room, 1 from class_seats s where s.class_id = r.class_id and s.site_limit and room is not null
  on conflict (site_id) do update set taken = t.taken + 1;
end $$;
revoke execute on function hold_seat from public;

-- A seat, or else the next place in the queue: its number, and the place as people count it.
create function take_seat(
  entrant uuid, out seated boolean, out site_id uuid, out queue_position int, out place int,
  out blocked text, out quota_unit_id bigint, out quota_level text)
language plpgsql security definer set search_path from current as $$
declare
  class uuid := (select r.class_id from registration r where r.id = entrant);
  chance seat_chance;
begin
  perform from class_seats s where s.class_id = class for update;
  select * into chance from seat_chance c where c.id = entrant;
  seated := chance.blocked is null;
  site_id := chance.site_id;
  if seated then
    perform hold_seat(entrant, chance.reservation_id, chance.site_id);
  else
    blocked := chance.blocked;
    quota_unit_id := case when blocked = 'QUOTA' then chance.quota_unit_id end;
    quota_level := case when blocked = 'QUOTA' then chance.quota_level end;
    update class_seats s set waiting = s.waiting + 1, last_queue_position = s.last_queue_position + 1
    where s.class_id = class
    returning s.last_queue_position, s.waiting into queue_position, place;
  end if;
end $$;

-- The seat of somebody who leaves, while the registration still says where it was.
create function release_seat(leaver uuid) returns void
language plpgsql security definer set search_path from current as $$
declare
  r registration;
begin
  select * into r from registration where id = leaver;
  update class_seats set taken = taken - 1 where class_id = r.class_id;
  update class_quota q set taken = taken - 1
  where q.class_id = r.class_id
    and covers(q.unit_id, q.cadre_level, r.commune_id, r.district_id, r.province_id, r.cadre_level);
  update site_seats t set taken = t.taken - 1
  from class_seats s
  where t.site_id = r.site_id and s.class_id = r.class_id and s.site_limit;
end $$;

-- The first who wait and can have a seat that is free get it, wherever they are from; who is held up by a full quota is
-- passed over and keeps the place. Where the class makes offers, until is the time by which they have to be answered.
create function move_up(class uuid, now timestamptz)
returns table (id uuid, trainee_id uuid, offered_until timestamptz)
language plpgsql security definer set search_path from current as $$
declare
  s class_seats;
  chance seat_chance;
  until timestamptz;
  moved int;
begin
  select * into s from class_seats c where c.class_id = class for update;
  if s.waiting = 0 or s.taken >= s.capacity and not exists (
      select from seat_reservation v where v.class_id = class and v.status = 'OPEN' and v.named < v.seats) then
    return;
  end if;
  if s.waiting_mode = 'OFFER' then
    -- Nothing is left to be answered once the class begins.
    until := (select least(now + make_interval(hours => s.offer_hours), min(m.starts_at))
              from session m where m.class_id = class);
    if until <= now then
      until := null;
    end if;
  end if;
  if not s.ruled then
    return query
      update registration r
      set status = case when until is null then 'CONFIRMED' else 'OFFERED' end, offered_until = until,
        queue_position = null, version = r.version + 1
      where r.id in (
        select w.id from registration w
        where w.class_id = class and w.status = 'WAITLISTED'
        order by w.queue_position
        limit s.capacity - s.taken)
      returning r.id, r.trainee_id, r.offered_until;
    get diagnostics moved = row_count;
    update class_seats c set taken = c.taken + moved, waiting = c.waiting - moved where c.class_id = class;
    return;
  end if;
  loop
    select * into chance from seat_chance c
    where c.class_id = class and c.status = 'WAITLISTED' and c.blocked is null
    order by c.queue_position
    limit 1;
    exit when not found;
    perform hold_seat(chance.id, chance.reservation_id, chance.site_id);
    update class_seats c set waiting = c.waiting - 1 where c.class_id = class;
    return query
      update registration r
      set status = case when until is null then 'CONFIRMED' else 'OFFERED' end, offered_until = until,
        queue_position = null, site_id = chance.site_id, version = r.version + 1
      where r.id = chance.id
      returning r.id, r.trainee_id, r.offered_until;
  end loop;
end $$;
drop function seat_waiting;

-- The place of people who wait as they count it, and what they wait for at this moment.
create function waiting_places(ids uuid[])
returns table (id uuid, place int, blocked text, quota_unit_id bigint, quota_level text)
language sql stable security definer
begin atomic
  select w.id, w.place, c.blocked,
    case when c.blocked = 'QUOTA' then c.quota_unit_id end, case when c.blocked = 'QUOTA' then c.quota_level end
  from (
    select r.id, cast(row_number() over (partition by r.class_id order by r.queue_position) as int) as place
    from registration r
    where r.status = 'WAITLISTED' and r.class_id in (select asked.class_id from registration asked where asked.id = any(ids))
  ) w
  join seat_chance c on c.id = w.id
  where w.id = any(ids);
end;

-- How many seats of a part of a class are gone: of people who have or are offered one, and held without names.
create function seats_used(class uuid, units bigint[], levels text[]) returns table (ordinal int, taken int)
language sql stable security definer
begin atomic
  select cast(part.ordinal as int), cast(
    (select count(*) from registration r
     where r.class_id = class and r.status in ('CONFIRMED', 'OFFERED')
       and covers(part.unit_id, part.level, r.commune_id, r.district_id, r.province_id, r.cadre_level))
    + (select coalesce(sum(v.seats - v.named), 0) from seat_reservation v
       where v.class_id = class and v.status = 'OPEN'
         and covers(part.unit_id, part.level, v.commune_id, v.district_id, v.province_id, v.cadre_level)) as int)
  from unnest(units, levels) with ordinality as part (unit_id, level, ordinal);
end;

-- Brings into line what follows from how the seats of a class are given; it is locked.
create function rules_changed(class uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  insert into site_seats (site_id, taken)
  select x.id, (select count(*) from registration r where r.site_id = x.id and r.status in ('CONFIRMED', 'OFFERED'))
  from site x
  join class_seats s on s.class_id = x.class_id and s.site_limit
  where x.class_id = class
  on conflict (site_id) do update set taken = excluded.taken;
  update class_seats s set ruled = s.site_limit
    or exists (select from class_quota q where q.class_id = class)
    or exists (select from seat_reservation v where v.class_id = class and v.status = 'OPEN')
  where s.class_id = class;
end $$;

-- More or fewer seats held without names. Tells what stands against it, and how many could be had, instead.
create function change_reserved(
  reservation uuid, more int, out blocked text, out free int, out quota_unit_id bigint, out quota_level text)
language plpgsql security definer set search_path from current as $$
declare
  v seat_reservation;
  s class_seats;
  q class_quota;
begin
  select * into v from seat_reservation r where r.id = reservation;
  select * into s from class_seats c where c.class_id = v.class_id for update;
  if s.taken + more > s.capacity then
    blocked := 'CLASS';
    free := s.capacity - s.taken;
    return;
  end if;
  select * into q from class_quota a
  where a.class_id = v.class_id and a.taken + more > a.seats
    and covers(a.unit_id, a.cadre_level, v.commune_id, v.district_id, v.province_id, v.cadre_level)
  order by a.seats - a.taken, a.id
  limit 1;
  if found then
    blocked := 'QUOTA';
    free := q.seats - q.taken;
    quota_unit_id := q.unit_id;
    quota_level := q.cadre_level;
    return;
  end if;
  update class_seats c set taken = c.taken + more where c.class_id = v.class_id;
  update class_quota a set taken = a.taken + more
  where a.class_id = v.class_id
    and covers(a.unit_id, a.cadre_level, v.commune_id, v.district_id, v.province_id, v.cadre_level);
  perform rules_changed(v.class_id);
end $$;

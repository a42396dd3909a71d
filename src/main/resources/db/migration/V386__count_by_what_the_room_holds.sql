-- A roll asked for the room, recorded its marks, and asked then what counts. Now it is told both at once, as the marks follow from
-- what it says: the marks, the participations and the totals are written together after that.

-- As the technicians of rooms have one, see V300.
create index session_trainer_name on session_trainer (folded_name);

-- A partial index may be gone through from end to end as well, which costs the same while the tables are empty, and the plan of that
-- time is kept: the marks of the whole class were read for each person. These two can only be entered by the registration.
drop index attendance_mark_registration;
create index attendance_mark_registration on attendance_mark (registration_id);
drop index participation_registration;
create index participation_registration on participation (registration_id);

-- Whether one of them has to be looked at more closely before counting: was merged with somebody, or may be at work in the class.
-- Not by exists: for that, all of a table may be read once, to be looked up in memory.
create function someone_is_apart(ids uuid[]) returns boolean
language plpgsql stable security definer set search_path from current as $$
begin
  return exists (
    select from registration r
    join trainee t on t.id = r.trainee_id
    where r.id = any (ids) and (
      t.merged_into is not null
      or (select true from trainee m where m.merged_into = t.id limit 1)
      or (select true from session_trainer x where x.folded_name = t.folded_name and x.phone = t.phone limit 1)
      or (
        select true from trainee_account a
        join session_trainer x on x.user_id = a.user_id
        where a.trainee_id = t.id
        limit 1)
      or (select true from site p where p.class_id = r.class_id and p.technician_phone = t.phone limit 1)));
end $$;

drop function counting_state(uuid[]);
-- The marks that stand, and the participations that are counted, of each registration; one line with neither when it has none. A
-- plain query, which becomes a part of the one that asks: no function of its own to call, no plan of its own to keep. What stands
-- is told by coalesce, so that no partial index fits.
create function counting_state(ids uuid[])
returns table (
  registration_id uuid, trainee_id uuid, unit_id bigint, commune_id bigint, district_id bigint, province_id bigint,
  cadre_level text, gender text, person_seen boolean,
  kind text, id uuid, session_id uuid, site_id uuid, status text, minutes int, held_on date, up_to_date boolean,
  counted_unit_id bigint, counted_level text, counted_gender text)
language sql stable as $$
  select r.id, r.trainee_id, r.unit_id, r.commune_id, r.district_id, r.province_id, r.cadre_level, t.gender, t.id is not null,
    x.kind, x.id, x.session_id, x.site_id, x.status, x.minutes, x.held_on, x.up_to_date, x.unit_id, x.cadre_level, x.gender
  from registration r
  left join trainee t on t.id = r.trainee_id
  left join lateral (
    select 'MARK' as kind, m.id, m.session_id, m.site_id, m.status, m.minutes, cast(null as date) as held_on,
      cast(null as boolean) as up_to_date, cast(null as bigint) as unit_id, cast(null as text) as cadre_level,
      cast(null as text) as gender
    from attendance_mark m
    where m.registration_id = r.id and coalesce(m.superseded_at, 'infinity') = 'infinity'
    union all
    select 'COUNTED', p.id, p.session_id, null, null, null, p.held_on,
      (p.unit_id, p.commune_id, p.district_id, p.province_id, p.cadre_level, p.gender)
        is not distinct from
      (r.unit_id, r.commune_id, r.district_id, r.province_id, r.cadre_level, t.gender),
      p.unit_id, p.cadre_level, p.gender
    from participation p
    where p.registration_id = r.id and coalesce(p.counted_until, 'infinity') = 'infinity' and t.id is not null) x on true
  where r.id = any (ids)
$$;

drop function hold_room(uuid, uuid, uuid, uuid[]);
create function hold_room(the_class uuid, the_session uuid, the_site uuid, people uuid[])
returns table (
  headcount int, present int, apart boolean,
  registration_id uuid, trainee_id uuid, unit_id bigint, commune_id bigint, district_id bigint, province_id bigint,
  cadre_level text, gender text, person_seen boolean,
  kind text, id uuid, session_id uuid, site_id uuid, status text, minutes int, held_on date, up_to_date boolean,
  counted_unit_id bigint, counted_level text, counted_gender text)
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
  select h.declared, cast(p.present as int), a.apart, n.*
  from (
    select count(*) as present from attendance_mark
    where site_id = the_site and session_id is not distinct from the_session and superseded_at is null
      and status in ('PRESENT', 'LATE', 'LEFT_EARLY')) p
  cross join someone_is_apart(held) as a (apart)
  left join headcount h on h.session_id = the_session and h.site_id = the_site and h.superseded_at is null
  left join counting_state(held) n on true;
end $$;

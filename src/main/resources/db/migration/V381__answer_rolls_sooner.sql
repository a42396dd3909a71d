-- Asked for each mark of each room, where the answer is nobody as a rule. Planning took longer than the answer: now there is one
-- plan for all calls, which goes by the indexes, also when the tables were empty as it was made.
create or replace function people_at_work(ids uuid[]) returns table (registration_id uuid, session_id uuid)
language plpgsql stable security definer rows 1 set search_path from current
set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
begin
  return query
  with asked as (
    select r.id, r.class_id, r.trainee_id, t.merged_into, t.folded_name, t.phone
    from registration r
    join trainee t on t.id = r.trainee_id
    where r.id = any (ids))
  select a.id, s.id
  from asked a
  join session s on s.class_id = a.class_id
  join session_trainer x on x.session_id = s.id
  where x.folded_name = a.folded_name and x.phone = a.phone
    or x.user_id in (select c.user_id from trainee_account c where c.trainee_id in (a.trainee_id, a.merged_into))
  union
  select a.id, s.id
  from asked a
  join site p on p.class_id = a.class_id and p.technician_phone = a.phone
  join session s on s.class_id = a.class_id
  where btrim(regexp_replace(lower(unaccent(p.technician_name)), '[^[:alnum:]]+', ' ', 'g')) = a.folded_name;
end $$;

create or replace function sister_registrations(ids uuid[])
returns table (registration_id uuid, trainee_id uuid, person_id uuid)
language plpgsql stable security definer rows 1 set search_path from current
set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
begin
  -- Nobody of them was merged into somebody, and nobody into them.
  if not exists (
      select from registration r
      join trainee t on t.id = r.trainee_id
      where r.id = any (ids)
        and (t.merged_into is not null or exists (select from trainee m where m.merged_into = t.id))) then
    return;
  end if;
  return query
  with person as (
    select m.trainee_id, m.person_id from merged_trainee m
    union
    select m.person_id, m.person_id from merged_trainee m),
  held as (
    select r.id, r.class_id, r.trainee_id, p.person_id, r.id = any (ids) as asked
    from person p
    join registration r on r.trainee_id = p.trainee_id
    where r.status = 'CONFIRMED' or r.id = any (ids))
  select h.id, h.trainee_id, h.person_id from held h
  where exists (select from held a where a.asked and a.class_id = h.class_id and a.person_id = h.person_id)
    and exists (select from held o where o.id <> h.id and o.class_id = h.class_id and o.person_id = h.person_id);
end $$;

-- What whoever counts people of a class has to know of them: marks that count, without those of people who were at work in the
-- session; participations that are counted now, and whether they still are as registration and trainee have it; and whether some
-- of them have sisters.
create function counting_state(ids uuid[])
returns table (
  kind text, id uuid, registration_id uuid, session_id uuid, site_id uuid, status text, minutes int, held_on date,
  up_to_date boolean)
language plpgsql stable set search_path from current
set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
begin
  return query
  with at_work as materialized (
    select registration_id, session_id from people_at_work(ids))
  select 'MARK', m.id, m.registration_id, m.session_id, m.site_id, m.status, m.minutes, cast(null as date), true
  from attendance_mark m
  where m.registration_id = any (ids) and m.superseded_at is null
    and not exists (
      select from at_work w where w.registration_id = m.registration_id and w.session_id = m.session_id)
  union all
  select 'COUNTED', p.id, p.registration_id, p.session_id, null, null, null, p.held_on,
    (p.unit_id, p.commune_id, p.district_id, p.province_id, p.cadre_level, p.gender)
      is not distinct from
    (r.unit_id, r.commune_id, r.district_id, r.province_id, r.cadre_level, t.gender)
  from participation p
  join registration r on r.id = p.registration_id
  join trainee t on t.id = p.trainee_id
  where p.registration_id = any (ids) and p.counted_until is null
  union all
  (select 'SISTER', null, s.registration_id, null, null, null, null, null, true
   from sister_registrations(ids) s
   limit 1);
end $$;

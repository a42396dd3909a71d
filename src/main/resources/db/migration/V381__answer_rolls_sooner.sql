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

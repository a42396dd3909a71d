-- What must see all rows whoever is at work. Each of these runs as the owner of the tables and gives away as little as does
-- the job; their statements are bound when they are made, so that no search_path leads them elsewhere.

-- Who may be meant by names and years of birth: one person is entered once, in whichever province that was.
create function trainee_namesakes(names text[], birth_years int[])
returns table (person_id uuid, folded_name text, full_name text, birth_year int, unit_id bigint, phone text)
language sql stable security definer
begin atomic
  -- Apart, and not by "or": so each way finds its rows by the index, however many namesakes there are.
  with told as (select distinct name, year from unnest(names, birth_years) as told (name, year)),
  found as (
    select t.id from told join trainee t on t.folded_name = name and t.birth_year = told.year
    union
    select t.id from told join trainee t on t.folded_name = name and t.birth_year is null
    union
    select t.id from told join trainee t on t.folded_name = name where told.year is null)
  select coalesce(m.person_id, t.id), t.folded_name, t.full_name, t.birth_year, t.unit_id, t.phone
  from found
  join trainee t on t.id = found.id
  left join merged_trainee m on m.trainee_id = t.id and t.merged_into is not null;
end;

-- The cells of the tally that registrations belong to: seats move between provinces.
create function registration_cells(ids uuid[])
returns table (class_id uuid, unit_id bigint, cadre_level text, gender text, count bigint)
language sql stable security definer
begin atomic
  select r.class_id, r.unit_id, r.cadre_level, p.gender, count(*)
  from registration r
  join trainee p on p.id = r.trainee_id
  where r.id = any(ids)
  group by r.class_id, r.unit_id, r.cadre_level, p.gender;
end;

create function confirmed_registrations(trainees uuid[]) returns setof uuid
language sql stable security definer
begin atomic
  select id from registration where trainee_id = any(trainees) and status = 'CONFIRMED';
end;

-- The first who wait get the seats that became free, wherever they are from.
create function seat_waiting(class uuid, free int) returns table (id uuid, trainee_id uuid)
language sql volatile security definer
begin atomic
  update registration r
  set status = 'CONFIRMED', queue_position = null, version = r.version + 1
  where r.id in (
    select w.id from registration w
    where w.class_id = class and w.status = 'WAITLISTED'
    order by w.queue_position
    limit free)
  returning r.id, r.trainee_id;
end;

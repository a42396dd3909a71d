-- Who came unannounced and sits in a room is on the list without a seat: seats are what is promised before the class. Such a
-- registration is in no counter, so that a class that is full, or a quota, or a room, neither keeps it out nor runs over.
alter table registration add takes_seat boolean not null default true;

-- As in V171, but for who holds none.
create or replace function release_seat(leaver uuid) returns void
language plpgsql security definer set search_path from current as $$
declare
  r registration;
begin
  select * into r from registration where id = leaver;
  if not r.takes_seat then
    return;
  end if;
  update class_seats set taken = taken - 1 where class_id = r.class_id;
  update class_quota q set taken = taken - 1
  where q.class_id = r.class_id
    and covers(q.unit_id, q.cadre_level, r.commune_id, r.district_id, r.province_id, r.cadre_level);
  update site_seats t set taken = t.taken - 1
  from class_seats s
  where t.site_id = r.site_id and s.class_id = r.class_id and s.site_limit;
end $$;

create or replace function seats_used(class uuid, units bigint[], levels text[]) returns table (ordinal int, taken int)
language sql stable security definer
begin atomic
  select cast(part.ordinal as int), cast(
    (select count(*) from registration r
     where r.class_id = class and r.status in ('CONFIRMED', 'OFFERED') and r.takes_seat
       and covers(part.unit_id, part.level, r.commune_id, r.district_id, r.province_id, r.cadre_level))
    + (select coalesce(sum(v.seats - v.named), 0) from seat_reservation v
       where v.class_id = class and v.status = 'OPEN'
         and covers(part.unit_id, part.level, v.commune_id, v.district_id, v.province_id, v.cadre_level)) as int)
  from unnest(units, levels) with ordinality as part (unit_id, level, ordinal);
end;

create or replace function rules_changed(class uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  insert into site_seats (site_id, taken)
  select x.id, (select count(*) from registration r
                where r.site_id = x.id and r.status in ('CONFIRMED', 'OFFERED') and r.takes_seat)
  from site x
  join class_seats s on s.class_id = x.class_id and s.site_limit
  where x.class_id = class
  on conflict (site_id) do update set taken = excluded.taken;
  update class_seats s set ruled = s.site_limit
    or exists (select from class_quota q where q.class_id = class)
    or exists (select from seat_reservation v where v.class_id = class and v.status = 'OPEN')
  where s.class_id = class;
end $$;

-- People who were told to sit in a room by whoever may take its roll, in this transaction: they may be of any unit.
create function scope_walking_in() returns uuid[] language sql stable
  return cast(nullif(current_setting('ntm.walking_in', true), '') as uuid[]);

create policy added_walking_in on trainee for insert to ntm_scoped
  with check (id = any (cast((select scope_walking_in()) as uuid[])));
create policy seen_walking_in on trainee for select to ntm_scoped
  using (id = any (cast((select scope_walking_in()) as uuid[])));
create policy changed_walking_in on trainee for update to ntm_scoped
  using (id = any (cast((select scope_walking_in()) as uuid[])));
create policy seen_walking_in on registration for select to ntm_scoped
  using (trainee_id = any (cast((select scope_walking_in()) as uuid[])));
create policy added_walking_in on registration for insert to ntm_scoped
  with check (source = 'WALK_IN' and trainee_id = any (cast((select scope_walking_in()) as uuid[])));
create policy changed_walking_in on registration for update to ntm_scoped
  using (trainee_id = any (cast((select scope_walking_in()) as uuid[])));
create policy changed_walking_in on attendance_mark for update to ntm_scoped
  using (trainee_id = any (cast((select scope_walking_in()) as uuid[])));
create policy seen_walking_in on participation for select to ntm_scoped
  using (trainee_id = any (cast((select scope_walking_in()) as uuid[])));
create policy added_walking_in on participation for insert to ntm_scoped
  with check (trainee_id = any (cast((select scope_walking_in()) as uuid[])));
create policy changed_walking_in on participation for update to ntm_scoped
  using (trainee_id = any (cast((select scope_walking_in()) as uuid[])));

-- The second net under the filters of the application: who works in the role ntm_scoped touches no personal data outside of
-- what the settings ntm.* say. ScopedConnections makes them when a request takes a connection. Without them nothing is seen.

-- Policies ask "(select …)", so that PostgreSQL works each answer out once per statement and not once per row.
create function scope_reading() returns bigint[] language sql stable
  return cast(nullif(current_setting('ntm.reading', true), '') as bigint[]);

create function scope_changing() returns bigint[] language sql stable
  return cast(nullif(current_setting('ntm.changing', true), '') as bigint[]);

create function scope_user() returns uuid language sql stable
  return cast(nullif(current_setting('ntm.user', true), '') as uuid);

-- People whom the matching found in this transaction: they may have moved here from anywhere.
create function scope_recognised() returns uuid[] language sql stable
  return cast(nullif(current_setting('ntm.recognised', true), '') as uuid[]);

-- Classes that the user teaches in as a trainer.
create function scope_classes() returns uuid[] language sql stable
begin atomic
  select array(
    select s.class_id
    from session_trainer t
    join session s on s.id = t.session_id
    where t.user_id = scope_user() and current_setting('ntm.teaches', true) = 'true');
end;

-- The user as a trainee, with those rows that turned out to be the same person. Sees past the policies that ask for it.
create function scope_trainees() returns uuid[] language sql stable security definer
begin atomic
  with me as (
    select coalesce(m.person_id, a.trainee_id) as id
    from trainee_account a
    left join merged_trainee m on m.trainee_id = a.trainee_id
    where a.user_id = scope_user())
  select array(
    select id from me
    union
    select m.trainee_id from merged_trainee m join me on me.id = m.person_id);
end;

alter table registration enable row level security;
create policy seen on registration for select to ntm_scoped using (
  unit_id = any (cast((select scope_reading()) as bigint[]))
  or class_id = any (cast((select scope_classes()) as uuid[]))
  or trainee_id = any (cast((select scope_trainees()) as uuid[]))
  -- of a class that the unit holds, or of a room that it looks after
  or exists (select from training_class c
             where c.id = class_id and c.organiser_unit_id = any (cast((select scope_reading()) as bigint[])))
  or exists (select from site s where s.id = site_id and s.unit_id = any (cast((select scope_reading()) as bigint[]))));
create policy added on registration for insert to ntm_scoped
  with check (unit_id = any (cast((select scope_changing()) as bigint[])));
-- Also what a roll locks.
create policy changed on registration for update to ntm_scoped using (
  unit_id = any (cast((select scope_changing()) as bigint[]))
  or class_id = any (cast((select scope_classes()) as uuid[]))
  or exists (select from training_class c
             where c.id = class_id and c.organiser_unit_id = any (cast((select scope_changing()) as bigint[])))
  or exists (select from site s where s.id = site_id and s.unit_id = any (cast((select scope_changing()) as bigint[]))));

-- A trainee is seen by whoever sees one of the registrations.
alter table trainee enable row level security;
create policy seen on trainee for select to ntm_scoped using (
  unit_id = any (cast((select scope_reading()) as bigint[]))
  or id = any (cast((select scope_recognised()) as uuid[]))
  or id = any (cast((select scope_trainees()) as uuid[]))
  or exists (select from registration r where r.trainee_id = trainee.id));
create policy added on trainee for insert to ntm_scoped
  with check (unit_id = any (cast((select scope_changing()) as bigint[])));
create policy changed on trainee for update to ntm_scoped
  using (
    unit_id = any (cast((select scope_changing()) as bigint[]))
    or id = any (cast((select scope_recognised()) as uuid[])))
  with check (unit_id = any (cast((select scope_changing()) as bigint[])));

-- Marks and participations go with their registrations.
alter table attendance_mark enable row level security;
create policy seen on attendance_mark for select to ntm_scoped using (
  exists (select from registration r where r.id = registration_id));
create policy added on attendance_mark for insert to ntm_scoped with check (
  exists (select from site s where s.id = site_id and s.unit_id = any (cast((select scope_changing()) as bigint[])))
  or exists (select from registration r join training_class c on c.id = r.class_id
             where r.id = registration_id
               and (c.id = any (cast((select scope_classes()) as uuid[]))
                 or c.organiser_unit_id = any (cast((select scope_changing()) as bigint[])))));
create policy changed on attendance_mark for update to ntm_scoped using (
  exists (select from registration r join training_class c on c.id = r.class_id
          where r.id = registration_id
            and (r.unit_id = any (cast((select scope_changing()) as bigint[]))
              or c.id = any (cast((select scope_classes()) as uuid[]))
              or c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))))
  or exists (select from registration r join site s on s.id = r.site_id
             where r.id = registration_id and s.unit_id = any (cast((select scope_changing()) as bigint[])))
  or exists (select from site s where s.id = site_id and s.unit_id = any (cast((select scope_changing()) as bigint[]))));

alter table participation enable row level security;
create policy seen on participation for select to ntm_scoped using (
  unit_id = any (cast((select scope_reading()) as bigint[]))
  or class_id = any (cast((select scope_classes()) as uuid[]))
  or trainee_id = any (cast((select scope_trainees()) as uuid[]))
  or exists (select from training_class c
             where c.id = class_id and c.organiser_unit_id = any (cast((select scope_reading()) as bigint[])))
  or exists (select from registration r join site s on s.id = r.site_id
             where r.id = registration_id and s.unit_id = any (cast((select scope_reading()) as bigint[]))));
create policy added on participation for insert to ntm_scoped with check (
  unit_id = any (cast((select scope_changing()) as bigint[]))
  or class_id = any (cast((select scope_classes()) as uuid[]))
  or exists (select from training_class c
             where c.id = class_id and c.organiser_unit_id = any (cast((select scope_changing()) as bigint[])))
  or exists (select from registration r join site s on s.id = r.site_id
             where r.id = registration_id and s.unit_id = any (cast((select scope_changing()) as bigint[]))));
create policy changed on participation for update to ntm_scoped using (
  unit_id = any (cast((select scope_changing()) as bigint[]))
  or class_id = any (cast((select scope_classes()) as uuid[]))
  or exists (select from training_class c
             where c.id = class_id and c.organiser_unit_id = any (cast((select scope_changing()) as bigint[])))
  or exists (select from registration r join site s on s.id = r.site_id
             where r.id = registration_id and s.unit_id = any (cast((select scope_changing()) as bigint[]))));

-- A list holds the data of all who stand in it: for the sender, and those who read the class in full.
alter table registration_list enable row level security;
create policy seen on registration_list for select to ntm_scoped using (
  uploaded_by = (select current_setting('ntm.username', true))
  or class_id = any (cast((select scope_classes()) as uuid[]))
  or exists (select from training_class c
             where c.id = class_id and c.organiser_unit_id = any (cast((select scope_reading()) as bigint[]))));
create policy added on registration_list for insert to ntm_scoped
  with check (uploaded_by = (select current_setting('ntm.username', true)));
create policy changed on registration_list for update to ntm_scoped
  using (uploaded_by = (select current_setting('ntm.username', true)));

-- What people said themselves of being there. It is kept beside the marks, whatever becomes of those: where a roll says another
-- thing, or the class does not take a check-in for enough, both can be read and reconciled.
create table check_in (
  id uuid primary key default uuidv7(),
  session_id uuid not null references session,
  registration_id uuid not null references registration,
  checked_in_at timestamptz not null,
  -- the own link alone, or with a code that was shown in the session: typed, or read from the picture
  means text not null check (means in ('LINK', 'QR', 'CODE')),
  -- by which link, if it was by one: that of the person
  link_id uuid references signed_link,
  recorded_by text,
  -- the mark that it made; null: a roll was there already, or the class does not take a check-in for enough
  mark_id uuid references attendance_mark,
  unique (session_id, registration_id)
);
create index check_in_registration on check_in (registration_id);
create index check_in_mark on check_in (mark_id) where mark_id is not null;

-- People who proved in this transaction who they are, and check in: whoever is signed in on the telephone that they use.
create function scope_checking_in() returns uuid[] language sql stable
  return cast(nullif(current_setting('ntm.checking_in', true), '') as uuid[]);

alter table check_in enable row level security;
create policy seen on check_in for select to ntm_scoped using (
  exists (select from registration r where r.id = registration_id));
create policy added on check_in for insert to ntm_scoped with check (
  exists (select from registration r
          where r.id = registration_id and r.trainee_id = any (cast((select scope_checking_in()) as uuid[]))));
create policy changed on check_in for update to ntm_scoped using (
  exists (select from registration r
          where r.id = registration_id and r.trainee_id = any (cast((select scope_checking_in()) as uuid[]))));

create policy seen_checking_in on trainee for select to ntm_scoped
  using (id = any (cast((select scope_checking_in()) as uuid[])));
create policy seen_checking_in on registration for select to ntm_scoped
  using (trainee_id = any (cast((select scope_checking_in()) as uuid[])));
-- Locked, not changed: but a lock asks for the policy of a change.
create policy locked_checking_in on registration for update to ntm_scoped
  using (trainee_id = any (cast((select scope_checking_in()) as uuid[])))
  with check (false);
create policy added_checking_in on attendance_mark for insert to ntm_scoped
  with check (basis = 'CHECK_IN' and trainee_id = any (cast((select scope_checking_in()) as uuid[])));
create policy seen_checking_in on participation for select to ntm_scoped
  using (trainee_id = any (cast((select scope_checking_in()) as uuid[])));
create policy added_checking_in on participation for insert to ntm_scoped
  with check (trainee_id = any (cast((select scope_checking_in()) as uuid[])));
create policy changed_checking_in on participation for update to ntm_scoped
  using (trainee_id = any (cast((select scope_checking_in()) as uuid[])));

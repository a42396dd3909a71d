-- A class may count whoever was there for so many minutes in all; counting_threshold are minutes then.
alter table training_class
  drop constraint training_class_counting_rule_check,
  add constraint training_class_counting_rule_check
    check (counting_rule in ('ONCE_PER_CLASS', 'ONCE_PER_CLASS_BY_MINUTES', 'PER_SESSION'));

create index site_technician on site (class_id, technician_phone) where technician_phone is not null;

-- In which sessions the people of these registrations are at work, and so no trainees: who teaches in a session, by the account
-- or by name and telephone number, and who looks after the technology of a room, in all sessions of its class. A name alone
-- tells nothing: people share it. Sees past the policies, for a roll counts people whatever else of them its sender may see.
create function people_at_work(ids uuid[]) returns table (registration_id uuid, session_id uuid)
language sql stable security definer rows 1
begin atomic
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
end;

-- Tells people that their certificates are there; for a month that is news. Those without a mailbox are told through their desk: one
-- message for each desk and class, which takes in who gets one while it waits. It names whose certificates are valid when it goes out.
-- Without a desk that answers each stays a message of its own. Answers how many messages there are.
create or replace function queue_certificates(certificates uuid[], today date, at timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare
  goes timestamptz := sendable_from(at, null);
  added int;
begin
  with issued as materialized (
    select x.id, x.trainee_id, x.class_id, x.registration_id
    from certificate x
    join training_class c on c.id = x.class_id
    where x.id = any (certificates) and x.revoked_at is null and not c.synthetic),
  reached as materialized (
    select i.*, case when t.answers then t.desk_unit_id end as desk
    from reached_through(array(select i.registration_id from issued i), today) t
    join issued i on i.registration_id = t.registration_id),
  people as (
    insert into message (kind, channel, trainee_id, class_id, registration_id, dedupe_key, due_at, next_attempt_at, not_after,
      created_at)
    select 'CERTIFICATE_READY', 'EMAIL', r.trainee_id, r.class_id, r.registration_id, 'CERTIFICATE_READY:' || r.id, goes, goes,
      at + interval '30 days', at
    from reached r
    where r.desk is null
    on conflict (dedupe_key) do nothing
    returning 1),
  wanted as materialized (
    select r.desk, r.class_id, jsonb_agg(r.registration_id) as people
    from reached r
    where r.desk is not null
    group by r.desk, r.class_id),
  widened as (
    update message m set facts = jsonb_build_object('registrations',
      (select jsonb_agg(distinct n.registration) from jsonb_array_elements((m.facts -> 'registrations') || w.people) n (registration)))
    from wanted w
    where m.class_id = w.class_id and m.kind = 'CERTIFICATE_READY' and m.status = 'QUEUED' and m.unit_id = w.desk
    returning m.unit_id, m.class_id),
  desks as (
    insert into message (kind, channel, unit_id, class_id, facts, dedupe_key, due_at, next_attempt_at, not_after, created_at)
    select 'CERTIFICATE_READY', 'EMAIL', w.desk, w.class_id, jsonb_build_object('registrations', w.people),
      'CERTIFICATE_READY:' || w.desk || ':' || uuidv7(), goes, goes, at + interval '30 days', at
    from wanted w
    where not exists (select from widened o where o.unit_id = w.desk and o.class_id = w.class_id)
    returning 1)
  select (select count(*) from people) + (select count(*) from desks) into added;
  return added;
end $$;

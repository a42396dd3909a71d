-- Tells people that their certificates are there; for a month that is news. Whoever is reached only through a desk is not told: it would
-- get a letter for each. Answers how many messages there are.
create function queue_certificates(certificates uuid[], today date, at timestamptz) returns int
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
    select r.registration_id from reached_through(array(select i.registration_id from issued i), today) r
    where r.desk_unit_id is null)
  insert into message (kind, channel, trainee_id, class_id, registration_id, dedupe_key, due_at, next_attempt_at, not_after,
    created_at)
  select 'CERTIFICATE_READY', 'EMAIL', i.trainee_id, i.class_id, i.registration_id, 'CERTIFICATE_READY:' || i.id, goes, goes,
    at + interval '30 days', at
  from issued i
  where i.registration_id in (select r.registration_id from reached r)
  on conflict (dedupe_key) do nothing;
  get diagnostics added = row_count;
  return added;
end $$;

-- What was to be told of certificates that are revoked since.
create function withdraw_certificates(certificates uuid[], at timestamptz) returns void
language sql security definer set search_path from current as $$
  update message set status = 'CANCELLED', settled_at = at
  where status = 'QUEUED' and dedupe_key in (select 'CERTIFICATE_READY:' || c from unnest(certificates) c);
$$;

-- Certificates (giấy chứng nhận): that somebody counted for a class that was closed. What stands on one is kept as it was when it was
-- issued, whatever becomes of the class, its unit and the name; only an erased person's name goes.
create table certificate (
  id uuid primary key default uuidv7(),
  -- 11 letters that nobody can guess and one that finds mistakes in typing; see CertificateCode
  code text not null unique check (code ~ '^[2-9A-HJKMNP-Z]{12}$'),
  class_id uuid not null references training_class,
  trainee_id uuid not null references trainee,
  registration_id uuid not null references registration,
  -- null: the person was erased
  full_name text,
  class_code text not null,
  class_title text not null,
  -- null: the Ministry
  organiser text,
  held_from date not null,
  held_until date not null check (held_until >= held_from),
  issued_at timestamptz not null,
  revoked_at timestamptz check (revoked_at >= issued_at),
  -- NOT_COUNTED: the participation was taken back; ORGANISER: by hand, and not issued again by itself
  revocation text check (revocation in ('NOT_COUNTED', 'ORGANISER')),
  revoked_by text,
  revocation_reason text check (char_length(revocation_reason) between 1 and 1000),
  check ((revoked_at is null) = (revocation is null)),
  check ((revocation is not distinct from 'ORGANISER') = (revocation_reason is not null and revoked_by is not null))
);
create unique index certificate_valid on certificate (class_id, trainee_id) where revoked_at is null;
create index certificate_class on certificate (class_id);
create index certificate_trainee on certificate (trainee_id);
create index certificate_registration on certificate (registration_id);

-- Seen with the registration; added by the function below and by nobody else.
alter table certificate enable row level security;
create policy seen on certificate for select to ntm_scoped using (
  trainee_id = any (cast((select scope_trainees()) as uuid[]))
  or trainee_id = any (cast((select scope_merging()) as uuid[]))
  or exists (select from registration r where r.id = registration_id));
-- Revoked by who holds the class, emptied when the person is erased.
create policy changed on certificate for update to ntm_scoped using (
  trainee_id = any (cast((select scope_merging()) as uuid[]))
  or exists (select from training_class c
             where c.id = class_id and c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))));

-- Who counts for a class: each person once, whatever rows were merged and in how many sessions they count.
create function people_counted(class uuid) returns table (person_id uuid, trainee_id uuid, registration_id uuid)
language sql stable security definer
begin atomic
  select distinct on (coalesce(t.merged_into, t.id)) coalesce(t.merged_into, t.id), p.trainee_id, p.registration_id
  from participation p
  join trainee t on t.id = p.trainee_id
  where p.class_id = class and p.counted_until is null
  order by coalesce(t.merged_into, t.id), p.registration_id;
end;

-- Who counts for a closed class that gives certificates and has none. One that was revoked by hand is not issued again.
create function certificates_due(class uuid) returns table (person_id uuid, trainee_id uuid, registration_id uuid)
language sql stable security definer
begin atomic
  with given as materialized (
    select distinct coalesce(t.merged_into, t.id) as person_id
    from certificate x
    join trainee t on t.id = x.trainee_id
    where x.class_id = class and (x.revoked_at is null or x.revocation = 'ORGANISER'))
  select c.person_id, c.trainee_id, c.registration_id
  from training_class k
  cross join lateral people_counted(k.id) c
  join trainee p on p.id = c.person_id
  where k.id = class and k.status = 'CLOSED' and k.gives_certificate and p.erased_at is null
    and not exists (select from given g where g.person_id = c.person_id);
end;

-- Issues the certificates that are due, each with one of the codes. Past the policies, for who corrects a mark may not see the class.
create function issue_certificates(class uuid, organised_by text, codes text[], at timestamptz) returns table (certificate_id uuid)
language sql volatile security definer set search_path from current as $$
  with due as materialized (
    select d.*, row_number() over (order by d.registration_id) as place from certificates_due(class) d),
  held as materialized (
    select min(cast(s.starts_at at time zone 'Asia/Ho_Chi_Minh' as date)) as first,
      max(cast(s.ends_at at time zone 'Asia/Ho_Chi_Minh' as date)) as last
    from session s where s.class_id = class)
  insert into certificate (code, class_id, trainee_id, registration_id, full_name, class_code, class_title, organiser, held_from,
    held_until, issued_at)
  select n.code, class, d.trainee_id, d.registration_id, p.full_name, c.code, c.title, organised_by, h.first, h.last, at
  from due d
  join unnest(codes) with ordinality n (code, place) on n.place = d.place
  join trainee p on p.id = d.person_id
  join training_class c on c.id = class
  cross join held h
  where h.first is not null
  on conflict (class_id, trainee_id) where revoked_at is null do nothing
  returning id;
$$;

-- Revokes those of people who do not count any more.
create function revoke_uncounted_certificates(class uuid, at timestamptz) returns table (certificate_id uuid)
language sql volatile security definer set search_path from current as $$
  with counted as materialized (select c.person_id from people_counted(class) c)
  update certificate x set revoked_at = greatest(at, x.issued_at), revocation = 'NOT_COUNTED'
  from trainee t
  where x.class_id = class and x.revoked_at is null and t.id = x.trainee_id
    and not exists (select from counted c where c.person_id = coalesce(t.merged_into, t.id))
  returning x.id;
$$;

-- What anybody who holds a code may know; the name is masked before it goes out.
create function certificate_by_code(asked text)
returns table (
  full_name text, class_code text, class_title text, organiser text, held_from date, held_until date, issued_at timestamptz,
  revoked_at timestamptz, synthetic boolean)
language sql stable security definer rows 1
begin atomic
  select x.full_name, x.class_code, x.class_title, x.organiser, x.held_from, x.held_until, x.issued_at, x.revoked_at, c.synthetic
  from certificate x
  join training_class c on c.id = x.class_id
  where x.code = asked;
end;

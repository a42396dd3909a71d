-- Personal links that were handed out to people without accounts. The link itself is signed and not kept: who reads this
-- table cannot use one. A link works until it expires, is revoked, or what it is for is gone.
create table signed_link (
  id uuid primary key,
  purpose text not null check (purpose in ('REGISTRATION', 'ROLL', 'TRAININGS')),
  class_id uuid references training_class on delete cascade,
  session_id uuid references session on delete cascade,
  site_id uuid references site on delete cascade,
  trainee_id uuid references trainee on delete cascade,
  -- whose people it is about; null: of the Ministry
  unit_id bigint references unit,
  -- whom it was handed to, as the issuer wrote it
  recipient text not null,
  issued_by uuid not null references app_user,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  check (expires_at > issued_at),
  check (case purpose
    when 'REGISTRATION' then num_nonnulls(class_id, unit_id) = 2 and num_nulls(session_id, site_id, trainee_id) = 3
    when 'ROLL' then num_nonnulls(session_id, site_id, unit_id) = 3 and num_nulls(class_id, trainee_id) = 2
    else trainee_id is not null and num_nulls(class_id, session_id, site_id) = 3 end)
);
create index signed_link_issuer on signed_link (issued_by, issued_at);
create index signed_link_unit on signed_link (unit_id, issued_at);
-- what a class, session, site or trainee takes along when it is removed
create index signed_link_class on signed_link (class_id) where class_id is not null;
create index signed_link_session on signed_link (session_id) where session_id is not null;
create index signed_link_site on signed_link (site_id) where site_id is not null;
create index signed_link_trainee on signed_link (trainee_id) where trainee_id is not null;

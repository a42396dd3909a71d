-- An address that a calendar program fetches again and again, without anybody signing in: of the sessions of one person, or, for an
-- account, of one class. Who renews it makes the old address worthless; only the hash of its secret part is kept.
create table calendar_feed (
  id uuid primary key,
  secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
  trainee_id uuid references trainee on delete cascade,
  user_id uuid references app_user on delete cascade,
  class_id uuid references training_class on delete cascade,
  language text not null check (language in ('vi', 'en')),
  created_at timestamptz not null,
  check ((trainee_id is null) <> (user_id is null)),
  check ((user_id is null) = (class_id is null)),
  unique nulls not distinct (trainee_id, user_id, class_id)
);

alter table calendar_feed enable row level security;
create policy own on calendar_feed to ntm_scoped
  using (trainee_id = any (cast((select scope_trainees()) as uuid[])) or user_id = scope_user())
  with check (trainee_id = any (cast((select scope_trainees()) as uuid[])) or user_id = scope_user());

-- Whose account is whose: a trainee who signs in sees the own data by it.
create table trainee_account (
  user_id uuid primary key references app_user,
  trainee_id uuid not null unique references trainee,
  linked_by text,
  linked_at timestamptz not null
);

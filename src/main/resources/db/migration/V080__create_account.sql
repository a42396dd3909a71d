-- People who sign in, what they may do and where, and how they prove who they are.
create table app_user (
  id uuid primary key default uuidv7(),
  -- stored as it is compared: lower case, ASCII only, so that no two accounts look alike
  username text not null unique check (username ~ '^[a-z0-9][a-z0-9._@-]{2,63}$'),
  display_name text not null,
  email text,
  -- Argon2id in PHC string format; null: cannot sign in with a password
  password_hash text,
  must_change_password boolean not null default false,
  disabled boolean not null default false,
  -- sealed with the server's key; not asked for at sign-in until it is confirmed
  totp_secret bytea,
  totp_confirmed boolean not null default false,
  -- the last time step that a code was taken for: a code works once
  totp_last_step bigint not null default 0,
  locale text not null default 'vi' check (locale in ('vi', 'en')),
  created_at timestamptz not null,
  version int not null default 0,
  check (totp_secret is not null or not totp_confirmed)
);
create index app_user_email on app_user (lower(email));

create table role_grant (
  id uuid primary key default uuidv7(),
  user_id uuid not null references app_user,
  role text not null check (role in ('ADMIN', 'PROVINCE_DESK', 'COMMUNE_DESK', 'TRAINER', 'TRAINEE')),
  -- the unit, and everything below it, that the grant is for
  unit_id bigint references unit,
  permissions text[] not null check (permissions <@ array['VIEW', 'ENTER_DATA', 'SEARCH_PEOPLE']),
  valid_from date not null,
  -- first day on which it is no longer valid
  valid_to date,
  granted_at timestamptz not null,
  check (valid_to > valid_from),
  check (role <> 'ADMIN' or unit_id is null),
  check (role not in ('PROVINCE_DESK', 'COMMUNE_DESK') or unit_id is not null),
  exclude using gist (user_id with =, role with =, coalesce(unit_id, 0) with =, daterange(valid_from, valid_to) with &&)
);
create index role_grant_unit on role_grant (unit_id);

-- Only hashes of secrets are kept: who reads this table cannot sign in with it.
create table api_token (
  id uuid primary key default uuidv7(),
  user_id uuid not null references app_user,
  name text,
  secret_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  check (expires_at > created_at)
);
create index api_token_user on api_token (user_id);

-- A session exists as long as its row does: signing out, disabling the account, a new password or role deletes it.
create table web_session (
  secret_hash bytea primary key,
  user_id uuid not null references app_user,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  -- keyed: tells whether two sessions came from one address, not which
  address_hash bytea not null
);
create index web_session_user on web_session (user_id);

-- Failed attempts, per account and per address. The key is a keyed hash: people type passwords into the wrong field.
create table sign_in_throttle (
  key bytea primary key,
  failures int not null,
  last_attempt_at timestamptz not null,
  blocked_until timestamptz not null
);
create index sign_in_throttle_age on sign_in_throttle (last_attempt_at);

create table password_reset (
  secret_hash bytea primary key,
  user_id uuid not null references app_user,
  requested_at timestamptz not null,
  expires_at timestamptz not null
);
create index password_reset_user on password_reset (user_id);

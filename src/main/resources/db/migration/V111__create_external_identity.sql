-- Who an OpenID Connect provider knows an account as. Issuer and subject together name a person for ever; names and mail
-- addresses do not.
create table external_identity (
  issuer text not null,
  subject text not null,
  user_id uuid not null unique references app_user,
  -- null: by the verified mail address, at a sign-in
  linked_by text,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);

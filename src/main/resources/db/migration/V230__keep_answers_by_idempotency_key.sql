-- Requests that came with the header Idempotency-Key, and what was answered, for a day. Written in the transaction of what
-- the request changed: a row here and the change are both there, or neither.
create table idempotency_key (
  -- HMAC of caller, method, path and key: without the server's key nobody finds out whose request it was
  id bytea primary key check (length(id) = 32),
  -- HMAC of what was sent: the same key with something else is refused
  request bytea not null check (length(request) = 32),
  status smallint not null check (status between 200 and 299),
  location text,
  tag text,
  -- the body, sealed: some answers show a link or a name
  answer bytea,
  created_at timestamptz not null
);
create index idempotency_key_age on idempotency_key (created_at);

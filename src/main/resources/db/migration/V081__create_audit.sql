-- Who did what to what. Entries are only ever added, each one sealed with the SHA-256 of its content and of the entry
-- before it: an entry that is changed, removed or put in between breaks the chain from there on.
create table audit_entry (
  -- place in the chain, without gaps
  number bigint primary key,
  at timestamptz not null,
  -- null: the system itself
  actor text,
  role text,
  scope text,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  -- the fields that changed; null where there was, or is, nothing
  before jsonb,
  after jsonb,
  request_id text,
  previous_hash bytea not null,
  hash bytea not null
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, number);
create index audit_entry_actor on audit_entry (actor, number);
create index audit_entry_at on audit_entry (at);

-- The end of the chain. Its lock makes writers follow one another.
create table audit_head (
  singleton boolean primary key default true check (singleton),
  number bigint not null,
  hash bytea not null
);
insert into audit_head (number, hash) values (0, '\x');

-- Chained by the database, so that no path into the table leads past it. AuditChain computes the same on its own.
create function chain_audit_entry() returns trigger language plpgsql as $$
declare
  head audit_head;
begin
  select * into strict head from audit_head for update;
  new.number := head.number + 1;
  new.previous_hash := head.hash;
  new.hash := sha256(head.hash || convert_to(jsonb_build_array(
    new.number, to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), new.actor, new.role, new.scope,
    new.action, new.subject_type, new.subject_id, new.before, new.after, new.request_id)::text, 'UTF8'));
  update audit_head set number = new.number, hash = new.hash;
  return new;
end $$;
create trigger chain_audit_entry before insert on audit_entry for each row execute function chain_audit_entry();

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
  raise exception 'entries of % are never changed or removed', tg_table_name;
end $$;
create trigger refuse_change_of_audit before update or delete or truncate on audit_entry
  for each statement execute function refuse_change_of_audit();
create trigger refuse_removal_of_audit_head before delete or truncate on audit_head
  for each statement execute function refuse_change_of_audit();

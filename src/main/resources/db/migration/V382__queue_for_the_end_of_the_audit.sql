-- All that change something meet at the end of the chain. PostgreSQL wakes everybody who waits for a row each time that it has
-- a new version; a lock of advice in front of the row wakes the next one only, in the order in which they came.
create or replace function chain_audit_entry() returns trigger language plpgsql as $$
declare
  head audit_head;
begin
  -- 0xA0D1: what the second key of the lock is about
  perform pg_advisory_xact_lock(41169, 0);
  select * into strict head from audit_head for update;
  new.number := head.number + 1;
  new.previous_hash := head.hash;
  new.hash := sha256(head.hash || convert_to(jsonb_build_array(
    new.number, to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), new.actor, new.role, new.scope,
    new.action, new.subject_type, new.subject_id, new.before, new.after, new.request_id)::text, 'UTF8'));
  update audit_head set number = new.number, hash = new.hash;
  return new;
end $$;

-- The end of the chain is taken, read and moved on by one statement, not locked by one and moved on by another: all that change
-- something wait for it in a row.
create or replace function chain_audit_entry() returns trigger language plpgsql as $$
begin
  -- 0xA0D1: what the second key of the lock is about
  perform pg_advisory_xact_lock(41169, 0);
  update audit_head
  set number = number + 1,
    hash = sha256(hash || convert_to(jsonb_build_array(
      number + 1, to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), new.actor, new.role, new.scope,
      new.action, new.subject_type, new.subject_id, new.before, new.after, new.request_id)::text, 'UTF8'))
  returning with (old as before, new as after) before.hash, after.number, after.hash
  into strict new.previous_hash, new.number, new.hash;
  return new;
end $$;

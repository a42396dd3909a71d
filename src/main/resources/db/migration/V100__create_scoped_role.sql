-- The role that requests of everybody but administrators work in: it owns nothing and cannot bypass row-level security.
-- A role belongs to the server, not to one database: it may be there already, made by another database or by hand.
do $$
declare
  advice constant text := format(
    'Let a superuser run: create role ntm_scoped nologin; grant ntm_scoped to %I with inherit false, set true;', current_user);
begin
  begin
    if not exists (select from pg_roles where rolname = 'ntm_scoped') then
      create role ntm_scoped nologin noinherit;
    end if;
    if not pg_has_role(current_user, 'ntm_scoped', 'SET') then
      execute format('grant ntm_scoped to %I with inherit false, set true', current_user);
    end if;
  exception
    when insufficient_privilege then
      raise exception 'The role ntm_scoped cannot be made, or % may not take it on', current_user using hint = advice;
    when duplicate_object or unique_violation then
      raise exception 'The role ntm_scoped was made at this moment for another database: start the server again';
  end;
  if exists (select from pg_roles where rolname = 'ntm_scoped' and (rolsuper or rolbypassrls)) then
    raise exception 'The role ntm_scoped bypasses row-level security'
      using hint = 'Let a superuser run: alter role ntm_scoped nosuperuser nobypassrls;';
  end if;
end $$;

-- Also for tables that later versions make. Whether a row may be touched is a question of the policies.
do $$
begin
  execute format('grant usage on schema %I to ntm_scoped', current_schema());
  execute format('grant select, insert, update, delete on all tables in schema %I to ntm_scoped', current_schema());
  execute format('grant usage on all sequences in schema %I to ntm_scoped', current_schema());
  execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to ntm_scoped',
    current_schema());
  execute format('alter default privileges in schema %I grant usage on sequences to ntm_scoped', current_schema());
end $$;

-- Calendars take a changed entry only with a larger number (SEQUENCE). It is the sum of what never shrinks: the versions of class,
-- session and registration, and how often rooms of the class got another name or address. Counted at the class and not as the
-- version of the room, since somebody may move to a room that was changed less often.
alter table training_class add column site_changes int not null default 0 check (site_changes >= 0);

create function count_site_change() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update training_class set site_changes = site_changes + 1 where id = new.class_id;
  return null;
end $$;
create trigger change_counted after update of name, address on site for each row
  when ((old.name, old.address) is distinct from (new.name, new.address)) execute function count_site_change();

-- Sessions of announced classes that were removed: calendars that have them are told so, under the same id.
create table removed_session (
  id uuid primary key,
  class_id uuid not null references training_class on delete cascade,
  ordinal int not null,
  title text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  version int not null
);
create index removed_session_of_class on removed_session (class_id);

create function keep_removed_session() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into removed_session (id, class_id, ordinal, title, starts_at, ends_at, version)
  select old.id, c.id, old.ordinal, old.title, old.starts_at, old.ends_at, old.version + 1
  from training_class c
  where c.id = old.class_id and c.status <> 'DRAFT';
  return old;
end $$;
create trigger removal_kept before delete on session for each row execute function keep_removed_session();

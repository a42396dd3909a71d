-- What rooms say before and during a session: the line stands, or somebody has to ring. Append-only: the latest row is what
-- holds, and the rows before it tell later how long a room was without a line.
create table arrival (
  id uuid primary key default uuidv7(),
  session_id uuid not null references session,
  site_id uuid not null references site,
  state text not null check (state in ('CONNECTED', 'NEEDS_HELP')),
  note text check (char_length(note) <= 200),
  -- a user, or a personal link
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index arrival_latest on arrival (session_id, site_id, recorded_at desc, id desc);

-- As rolls: seen by who reads the unit of the room or the class, added by who may take the roll. Nobody changes or erases one.
alter table arrival enable row level security;
create policy seen on arrival for select to ntm_scoped using (
  exists (select from site s join training_class c on c.id = s.class_id
          where s.id = site_id
            and (s.unit_id = any (cast((select scope_reading()) as bigint[]))
              or c.organiser_unit_id = any (cast((select scope_reading()) as bigint[]))
              or c.id = any (cast((select scope_classes()) as uuid[])))));
create policy added on arrival for insert to ntm_scoped with check (
  exists (select from site s join training_class c on c.id = s.class_id
          where s.id = site_id
            and (s.unit_id = any (cast((select scope_changing()) as bigint[]))
              or c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))
              or c.id = any (cast((select scope_classes()) as uuid[])))));

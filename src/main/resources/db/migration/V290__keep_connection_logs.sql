-- Connection logs of the rooms (nhật ký kết nối): who was connected to a session, and when, as Zoom, Teams, Meet or BigBlueButton
-- say. The file itself is not kept. A log counts once it is applied; one that was only tried out goes after a day.
create table connection_log (
  id uuid primary key,
  session_id uuid not null references session,
  tool text not null check (tool in ('ZOOM', 'TEAMS', 'MEET', 'BIGBLUEBUTTON')),
  -- of what was sent: the same file again is the same log
  sha256 bytea not null check (length(sha256) = 32),
  -- of the times that do not tell theirs
  zone text not null check (char_length(zone) <= 64),
  -- that tell of somebody
  rows int not null check (rows >= 0),
  -- numbers of rows with the codes of what is wrong with them, and nothing that stands in them
  problems jsonb not null,
  version int not null default 0,
  sent_by text,
  sent_at timestamptz not null,
  applied_by text,
  applied_at timestamptz,
  unique (session_id, sha256)
);
create index connection_log_tried on connection_log (sent_at) where applied_at is null;

-- One stretch of time under one display name.
create table connection (
  id uuid primary key default uuidv7(),
  log_id uuid not null references connection_log on delete cascade,
  -- null: it was erased with the person
  display_name text check (char_length(display_name) <= 200),
  -- several people stand behind the name, as their addresses said; those are not kept
  shared boolean not null,
  joined_at timestamptz not null,
  left_at timestamptz not null,
  site_id uuid references site,
  registration_id uuid references registration,
  -- somebody said who it is; neither a site nor a registration: nobody
  settled_by text,
  settled_at timestamptz,
  check (left_at > joined_at),
  check (site_id is null or registration_id is null)
);
create index connection_of_log on connection (log_id);
create index connection_site on connection (site_id) where site_id is not null;
create index connection_registration on connection (registration_id) where registration_id is not null;

-- That there is a log is seen by who looks after a room of the class as well, who then sees the connections of that room only.
alter table connection_log enable row level security;
create policy seen on connection_log for select to ntm_scoped using (
  exists (select from session s join training_class c on c.id = s.class_id
          where s.id = session_id
            and (c.organiser_unit_id = any (cast((select scope_reading()) as bigint[]))
              or c.id = any (cast((select scope_classes()) as uuid[]))))
  or exists (select from session s join site on site.class_id = s.class_id
             where s.id = session_id and site.unit_id = any (cast((select scope_reading()) as bigint[]))));
create policy added on connection_log for insert to ntm_scoped with check (
  exists (select from session s join training_class c on c.id = s.class_id
          where s.id = session_id
            and (c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))
              or c.id = any (cast((select scope_classes()) as uuid[])))));
create policy changed on connection_log for update to ntm_scoped using (
  exists (select from session s join training_class c on c.id = s.class_id
          where s.id = session_id
            and (c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))
              or c.id = any (cast((select scope_classes()) as uuid[])))));
create policy removed on connection_log for delete to ntm_scoped using (
  exists (select from session s join training_class c on c.id = s.class_id
          where s.id = session_id
            and (c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))
              or c.id = any (cast((select scope_classes()) as uuid[])))));

alter table connection enable row level security;
create policy seen on connection for select to ntm_scoped using (
  exists (select from connection_log l join session s on s.id = l.session_id join training_class c on c.id = s.class_id
          where l.id = log_id
            and (c.organiser_unit_id = any (cast((select scope_reading()) as bigint[]))
              or c.id = any (cast((select scope_classes()) as uuid[]))))
  or exists (select from site s where s.id = site_id and s.unit_id = any (cast((select scope_reading()) as bigint[]))));
create policy added on connection for insert to ntm_scoped with check (
  exists (select from connection_log l join session s on s.id = l.session_id join training_class c on c.id = s.class_id
          where l.id = log_id
            and (c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))
              or c.id = any (cast((select scope_classes()) as uuid[])))));
create policy changed on connection for update to ntm_scoped using (
  exists (select from connection_log l join session s on s.id = l.session_id join training_class c on c.id = s.class_id
          where l.id = log_id
            and (c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))
              or c.id = any (cast((select scope_classes()) as uuid[])))));
create policy removed on connection for delete to ntm_scoped using (
  exists (select from connection_log l join session s on s.id = l.session_id join training_class c on c.id = s.class_id
          where l.id = log_id
            and (c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))
              or c.id = any (cast((select scope_classes()) as uuid[])))));

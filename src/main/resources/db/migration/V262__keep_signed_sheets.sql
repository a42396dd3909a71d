-- Pictures of the signed sheets (danh sách ký tên) of a room, page by page. They are made anew from what was sent, so that nothing but
-- what can be seen is in them, and sealed with a key that the database does not have: names and signatures are on them.
create table signed_sheet (
  id uuid primary key,
  session_id uuid not null references session,
  site_id uuid not null references site,
  -- of what was sent: the same picture again is the same page
  sha256 bytea not null check (length(sha256) = 32),
  media_type text not null check (media_type in ('image/jpeg')),
  width int not null check (width > 0),
  height int not null check (height > 0),
  -- bytes of the picture before it was sealed
  size int not null check (size > 0),
  sealed bytea not null,
  sent_by text,
  sent_at timestamptz not null,
  unique (session_id, site_id, sha256)
);

-- For those who see the roll: who looks after the room, who runs the class.
alter table signed_sheet enable row level security;
create policy seen on signed_sheet for select to ntm_scoped using (
  exists (select from site s where s.id = site_id
          and (s.unit_id = any (cast((select scope_reading()) as bigint[]))
            or s.class_id = any (cast((select scope_classes()) as uuid[]))))
  or exists (select from site s join training_class c on c.id = s.class_id
             where s.id = site_id and c.organiser_unit_id = any (cast((select scope_reading()) as bigint[]))));
create policy added on signed_sheet for insert to ntm_scoped with check (
  exists (select from site s where s.id = site_id
          and (s.unit_id = any (cast((select scope_changing()) as bigint[]))
            or s.class_id = any (cast((select scope_classes()) as uuid[]))))
  or exists (select from site s join training_class c on c.id = s.class_id
             where s.id = site_id and c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))));

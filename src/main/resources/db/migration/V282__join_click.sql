-- Who pressed the way into the online room on their own page: that they pressed it, and no presence. One row for each session and
-- registration, so that nobody fills a table by pressing.
create table join_click (
  session_id uuid not null references session,
  registration_id uuid not null references registration,
  first_clicked_at timestamptz not null,
  last_clicked_at timestamptz not null,
  clicks int not null default 1 check (clicks > 0),
  primary key (session_id, registration_id),
  check (last_clicked_at >= first_clicked_at)
);
create index join_click_registration on join_click (registration_id);

alter table join_click enable row level security;
create policy seen on join_click for select to ntm_scoped using (
  exists (select from registration r where r.id = registration_id));
create policy added on join_click for insert to ntm_scoped with check (
  exists (select from registration r
          where r.id = registration_id and r.trainee_id = any (cast((select scope_trainees()) as uuid[]))));
create policy changed on join_click for update to ntm_scoped using (
  exists (select from registration r
          where r.id = registration_id and r.trainee_id = any (cast((select scope_trainees()) as uuid[]))));

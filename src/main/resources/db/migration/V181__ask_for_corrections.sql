-- What people say is wrong in the data that is kept about them (own-data page); the desk of their unit settles it.
create table correction_request (
  id uuid primary key default uuidv7(),
  trainee_id uuid not null references trainee,
  text text not null check (length(text) <= 2000),
  sent_at timestamptz not null,
  settled_at timestamptz check (settled_at >= sent_at),
  settled_by text
);
create index correction_request_trainee on correction_request (trainee_id, sent_at);
create index correction_request_open on correction_request (sent_at) where settled_at is null;

alter table correction_request enable row level security;
create policy seen on correction_request for select to ntm_scoped using (
  trainee_id = any (cast((select scope_trainees()) as uuid[]))
  or exists (select from trainee t where t.id = trainee_id
             and t.unit_id = any (cast((select scope_reading()) as bigint[]))));
create policy added on correction_request for insert to ntm_scoped
  with check (trainee_id = any (cast((select scope_trainees()) as uuid[])));
create policy changed on correction_request for update to ntm_scoped using (
  exists (select from trainee t where t.id = trainee_id
          and t.unit_id = any (cast((select scope_reading()) as bigint[]))));

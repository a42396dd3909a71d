-- When scheduled jobs ran and what came of it; the last 100 runs of each job. Read by administrators only: row-level security
-- without a policy shows scoped users nothing.
create table job_run (
  id uuid primary key default uuidv7(),
  job text not null check (job ~ '^[a-z][a-z-]{2,39}$'),
  started_at timestamptz not null,
  -- null: at work, or its server died; the next run, which holds the lock, tells the two apart
  ended_at timestamptz check (ended_at >= started_at),
  outcome text check (outcome in ('DONE', 'FAILED', 'SKIPPED')),
  -- how many things were dealt with, and how many could not be
  things int not null default 0 check (things >= 0),
  failures int not null default 0 check (failures >= 0),
  -- the class of the first error and never its message, which may tell of people
  error text check (char_length(error) between 1 and 200),
  -- the server: its name and the number of its process
  replica text not null check (char_length(replica) between 1 and 120),
  -- the username of who started it by hand; null: its time had come
  started_by text check (char_length(started_by) between 1 and 200),
  check ((outcome is null) = (ended_at is null)),
  check ((outcome is not distinct from 'FAILED') = (error is not null))
);
create index job_run_of_job on job_run (job, id desc);
alter table job_run enable row level security;

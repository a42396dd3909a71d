-- People may ask that what no law requires to be kept is erased. It is asked and settled like a correction.
alter table correction_request
  add column kind text not null default 'CORRECTION' check (kind in ('CORRECTION', 'ERASURE')),
  add column outcome text check (outcome in ('DONE', 'REFUSED')),
  add column answer text check (length(answer) <= 1000);
create unique index correction_request_erasure on correction_request (trainee_id) where kind = 'ERASURE' and settled_at is null;

-- The row stays, for figures stand on it: unit, level and gender. Who it was is gone.
alter table trainee add column erased_at timestamptz;

-- Rows of a person who is erased may be of units that are no more, as those of one who is merged: admitted to one transaction,
-- after the right to it was checked (see MergingAdmission).
create policy seen_merging on trainee_citizen_id for select to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));
create policy removed_merging on trainee_citizen_id for delete to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));
create policy seen_merging on trainee_ethnicity for select to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));
create policy removed_merging on trainee_ethnicity for delete to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));
create policy seen_merging on consent for select to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));
create policy withdrawn_merging on consent for update to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));
create policy seen_merging on correction_request for select to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));
create policy changed_merging on correction_request for update to ntm_scoped
  using (trainee_id = any (cast((select scope_merging()) as uuid[])));
create policy changed_merging on trainee_distinction for update to ntm_scoped
  using (one_id = any (cast((select scope_merging()) as uuid[])) or other_id = any (cast((select scope_merging()) as uuid[])));

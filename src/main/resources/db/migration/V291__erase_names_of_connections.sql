-- Who is erased loses the display name in the logs. Admitted to one transaction, after the right to it was checked (see
-- MergingAdmission).
create policy seen_merging on connection for select to ntm_scoped using (
  exists (select from registration r
          where r.id = registration_id and r.trainee_id = any (cast((select scope_merging()) as uuid[]))));
create policy changed_merging on connection for update to ntm_scoped
  using (exists (select from registration r
                 where r.id = registration_id and r.trainee_id = any (cast((select scope_merging()) as uuid[]))))
  with check (display_name is null
    or exists (select from connection_log l join session s on s.id = l.session_id join training_class c on c.id = s.class_id
               where l.id = log_id
                 and (c.organiser_unit_id = any (cast((select scope_changing()) as bigint[]))
                   or c.id = any (cast((select scope_classes()) as uuid[])))));

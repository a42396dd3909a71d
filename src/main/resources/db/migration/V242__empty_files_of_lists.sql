-- A file of a list is the work of an afternoon and holds the data of all who stand in it: it is emptied some time after its class
-- ended, or when somebody who came by it is erased. What became of it, by numbers, stays.
alter table registration_list alter column content drop not null;
alter table registration_list add column content_erased_at timestamptz;
alter table registration_list add constraint registration_list_emptied check ((content is null) = (content_erased_at is not null));

-- Also what was told of single rows, for it repeats what stood in their cells. Lists that are not finished are left alone.
create function empty_lists(ids uuid[], at timestamptz) returns bigint language sql volatile
begin atomic
  with emptied as (
    update registration_list l
    set content = null, content_erased_at = at, notices = '[]', mends = jsonb_set(l.mends, '{examples}', '[]'),
      problems = coalesce(
        (select jsonb_agg(jsonb_set(p, '{message}', '"–"')) from jsonb_array_elements(l.problems) p), '[]'),
      row_results = l.row_results
        || coalesce((select jsonb_object_agg(p ->> 'row', '–') from jsonb_array_elements(l.problems) p), '{}')
    where l.id = any (ids) and l.content is not null and l.finished_at is not null
    returning 1)
  select count(*) from emptied;
end;

-- Of people who are erased in this transaction, whoever sent their lists: all that the sender of the person sent for the class,
-- for a list is often sent again, corrected, and the file of a dry run holds the same people.
create function empty_lists_of_merging(at timestamptz) returns bigint language sql volatile security definer
begin atomic
  select empty_lists(
    array(
      select l.id
      from registration r
      join registration_list l on l.class_id = r.class_id and l.uploaded_by is not distinct from r.registered_by
      where r.trainee_id = any (scope_merging()) and r.source = 'LIST'),
    at);
end;

-- Whose citizen id is told in a list, whoever of the people the sender sees: as trainee_namesakes, by fingerprint. Nobody makes
-- a fingerprint without the key of the server.
create function trainee_by_citizen_id(fingerprints bytea[])
returns table (fingerprint bytea, person_id uuid, folded_name text)
language sql stable security definer
begin atomic
  select c.fingerprint, coalesce(m.person_id, t.id), t.folded_name
  from trainee_citizen_id c
  join trainee t on t.id = c.trainee_id
  left join merged_trainee m on m.trainee_id = t.id and t.merged_into is not null
  where c.fingerprint = any (fingerprints);
end;

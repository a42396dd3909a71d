-- Which of these people are on the list of a class, whoever put them there: the answer to "may they be registered", and no more.
create function registered_trainees(class uuid, trainees uuid[]) returns setof uuid
language sql stable security definer
begin atomic
  select trainee_id from registration where class_id = class and trainee_id = any(trainees);
end;

-- The person of an account, with those rows that turned out to be the same person.
create function trainees_of_account(account uuid) returns setof uuid
language sql stable security definer
begin atomic
  with me as (
    select coalesce(m.person_id, a.trainee_id) as id
    from trainee_account a
    left join merged_trainee m on m.trainee_id = a.trainee_id
    where a.user_id = account)
  select id from me
  union
  select m.trainee_id from merged_trainee m join me on me.id = m.person_id;
end;

-- How somebody wants to be told: asked when a message goes out, so that it counts at once. Without a row: as the product does it.
create table message_preference (
  trainee_id uuid primary key references trainee on delete cascade,
  -- null: that of the account, else Vietnamese
  language text check (language in ('vi', 'en')),
  -- null: e-mail first, then the telephone
  channel text check (channel in ('EMAIL', 'SMS', 'ZALO')),
  -- what is optional and not wanted
  topics_off text[] not null default '{}' check (topics_off <@ array['EARLY_REMINDER', 'RECEIPT']),
  version int not null,
  changed_at timestamptz not null
);

alter table message_preference enable row level security;
create policy own on message_preference to ntm_scoped
  using (trainee_id = any (cast((select scope_trainees()) as uuid[])))
  with check (trainee_id = any (cast((select scope_trainees()) as uuid[])));

-- By the signed link of a mail, whoever is signed in meanwhile. Answers 0 when it was off before, or the person is gone.
create function turn_topic_off(person uuid, topic text, at timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare
  changed int;
begin
  insert into message_preference as p (trainee_id, topics_off, version, changed_at)
  select coalesce(t.merged_into, t.id), array[topic], 1, at from trainee t where t.id = person
  on conflict (trainee_id) do update
    set topics_off = array_append(p.topics_off, topic), version = p.version + 1, changed_at = at
    where topic <> all (p.topics_off);
  get diagnostics changed = row_count;
  return changed;
end $$;

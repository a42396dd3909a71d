-- The history of a class holds the sessions and sites that were removed from it, too: their entries tell the class.
create index audit_entry_of_class on audit_entry ((coalesce(after ->> 'classId', before ->> 'classId')), number)
  where subject_type in ('session', 'site');

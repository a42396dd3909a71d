-- Which evidence is enough for a class to take somebody for present. The roll always is: who answers for a room, or holds the
-- session, says so and can be asked. The person's own word counts unless the class says otherwise; the log of the online room
-- tells of connections, and counts only where a class wants it to, from so many minutes on.
alter table training_class
  add check_in_accepted boolean not null default true,
  add join_log_accepted boolean not null default false,
  add join_log_minutes int not null default 30 check (join_log_minutes between 1 and 1440);

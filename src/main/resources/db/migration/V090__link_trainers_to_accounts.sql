-- A trainer who has an account sees and runs the classes that this account is linked to.
alter table session_trainer add column user_id uuid references app_user;
create index session_trainer_user on session_trainer (user_id) where user_id is not null;

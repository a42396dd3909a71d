-- A list that was tried out and is then entered from the same file: nobody has to choose the file again, and it is entered
-- once, however often somebody presses.
alter table registration_list add column tried_as uuid unique references registration_list;
create index registration_list_class on registration_list (class_id, uploaded_at desc);

-- Files of lists hold what people wrote beside the names: they are sealed with a key that the database does not have. Those
-- that were sent earlier stay readable as they are, until they are emptied.
alter table registration_list add column sealed boolean not null default false;

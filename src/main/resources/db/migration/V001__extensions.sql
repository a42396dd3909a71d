-- All of these are "trusted": the owner of the database may create them, no superuser is needed.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

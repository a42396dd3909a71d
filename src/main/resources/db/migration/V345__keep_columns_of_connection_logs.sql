-- What the headings of a log were taken for, as they stand in the file; of logs of before nobody knows.
alter table connection_log add columns jsonb not null default '[]';

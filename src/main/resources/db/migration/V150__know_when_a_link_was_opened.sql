-- Who handed a link out sees whether it arrived: when it was opened last, null while it never was.
alter table signed_link add column last_opened_at timestamptz;

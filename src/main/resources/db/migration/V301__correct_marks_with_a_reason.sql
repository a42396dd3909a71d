-- Why a mark was corrected, told by whoever did it; null for what a roll, a check-in or a log said.
alter table attendance_mark add reason text check (length(reason) between 1 and 1000);

-- A permission of its own, which no role has unless it is granted: what was reported and paid by is not changed in passing.
alter table role_grant drop constraint role_grant_permissions_check;
alter table role_grant add constraint role_grant_permissions_check
  check (permissions <@ array['VIEW', 'ENTER_DATA', 'SEARCH_PEOPLE', 'SENSITIVE_DATA', 'CORRECT_CLOSED']);

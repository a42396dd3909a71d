-- Ethnic groups (dân tộc) as Vietnam lists them: 54, in the order of Quyết định 121-TCTK/PPCĐ (1979).
create table ethnic_group (
  code text primary key check (code ~ '^[0-9]{2}$'),
  name text not null unique
);
insert into ethnic_group (code, name)
select to_char(ordinal, 'FM00'), name
from unnest(array[
  'Kinh', 'Tày', 'Thái', 'Hoa', 'Khơ-me', 'Mường', 'Nùng', 'Mông', 'Dao', 'Gia-rai', 'Ngái', 'Ê-đê', 'Ba-na', 'Xơ-đăng',
  'Sán Chay', 'Cơ-ho', 'Chăm', 'Sán Dìu', 'Hrê', 'Mnông', 'Ra-glai', 'Xtiêng', 'Bru-Vân Kiều', 'Thổ', 'Giáy', 'Cơ-tu',
  'Gié-Triêng', 'Mạ', 'Khơ-mú', 'Co', 'Ta-ôi', 'Chơ-ro', 'Kháng', 'Xinh-mun', 'Hà Nhì', 'Chu-ru', 'Lào', 'La Chí', 'La Ha',
  'Phù Lá', 'La Hủ', 'Lự', 'Lô Lô', 'Chứt', 'Mảng', 'Pà Thẻn', 'Cơ Lao', 'Cống', 'Bố Y', 'Si La', 'Pu Péo', 'Brâu', 'Ơ-đu',
  'Rơ-măm']) with ordinality as listed (name, ordinal);

-- Sensitive, optional, by consent only: sealed, and apart from the trainee, so that no list and no export carries it.
create table trainee_ethnicity (
  trainee_id uuid primary key references trainee,
  sealed bytea not null,
  told_by text,
  told_at timestamptz not null
);

-- A permission of its own, which no role has unless it is granted.
alter table role_grant drop constraint role_grant_permissions_check;
alter table role_grant add constraint role_grant_permissions_check
  check (permissions <@ array['VIEW', 'ENTER_DATA', 'SEARCH_PEOPLE', 'SENSITIVE_DATA']);

-- Units for whose people the user holds it.
create function scope_sensitive() returns bigint[] language sql stable
  return cast(nullif(current_setting('ntm.sensitive', true), '') as bigint[]);

alter table trainee_ethnicity enable row level security;
create policy seen on trainee_ethnicity for select to ntm_scoped using (
  trainee_id = any (cast((select scope_trainees()) as uuid[]))
  or exists (select from trainee t where t.id = trainee_id and t.unit_id = any (cast((select scope_sensitive()) as bigint[]))));
create policy added on trainee_ethnicity for insert to ntm_scoped with check (
  trainee_id = any (cast((select scope_trainees()) as uuid[]))
  or exists (select from trainee t where t.id = trainee_id and t.unit_id = any (cast((select scope_sensitive()) as bigint[]))
             and t.unit_id = any (cast((select scope_changing()) as bigint[]))));
create policy changed on trainee_ethnicity for update to ntm_scoped using (
  trainee_id = any (cast((select scope_trainees()) as uuid[]))
  or exists (select from trainee t where t.id = trainee_id and t.unit_id = any (cast((select scope_sensitive()) as bigint[]))
             and t.unit_id = any (cast((select scope_changing()) as bigint[]))));
create policy removed on trainee_ethnicity for delete to ntm_scoped using (
  trainee_id = any (cast((select scope_trainees()) as uuid[]))
  or exists (select from trainee t where t.id = trainee_id and t.unit_id = any (cast((select scope_sensitive()) as bigint[]))
             and t.unit_id = any (cast((select scope_changing()) as bigint[]))));

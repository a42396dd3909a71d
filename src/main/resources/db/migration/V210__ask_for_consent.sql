-- What people are told about the use of their data, by purpose and version: under Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 and
-- Nghị định 356/2025/NĐ-CP. A text that somebody agreed to is never changed; a new version is added beside it.
create table privacy_text (
  -- DUTY: what a state body has to do anyway, told and not asked for
  purpose text not null check (purpose in ('DUTY', 'CITIZEN_ID', 'ETHNICITY')),
  version int not null check (version > 0),
  language text not null check (language in ('vi', 'en')),
  title text not null,
  body text not null,
  legal_basis text not null,
  -- what one agrees to, word for word
  statement text check ((statement is null) = (purpose = 'DUTY')),
  valid_from date not null,
  primary key (purpose, version, language)
);

create function refuse_change_of_privacy_text() returns trigger language plpgsql as $$
begin
  raise exception 'a text of % is never changed or removed: add a version', tg_table_name;
end $$;
create trigger refuse_change_of_privacy_text before update or delete or truncate on privacy_text
  for each statement execute function refuse_change_of_privacy_text();

insert into privacy_text (purpose, version, language, title, body, legal_basis, statement, valid_from) values
('DUTY', 1, 'vi', 'Dữ liệu cần để tổ chức tập huấn',
 'Cơ quan chủ trì Chương trình và các đơn vị tổ chức tập huấn xử lý họ tên, năm sinh, giới tính, chức vụ, cơ quan công tác, cấp cán bộ, đơn vị hành chính, số điện thoại, thư điện tử, việc đăng ký và kết quả điểm danh của học viên để tổ chức lớp, liên hệ về lớp, điểm danh, tổng hợp và báo cáo số liệu của Chương trình. Đây là việc thực hiện nhiệm vụ của cơ quan nhà nước nên được thông báo và không hỏi sự đồng ý. Dữ liệu không dùng cho việc khác, không công khai danh sách học viên và không chuyển cho nền tảng họp trực tuyến.',
 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị định số 356/2025/NĐ-CP', null, '2026-01-01'),
('DUTY', 1, 'en', 'Data needed to hold trainings',
 'The body in charge of the programme and the units that hold trainings process the name, year of birth, gender, position, organisation, cadre level, administrative unit, telephone number, e-mail address, registrations and attendance of trainees, to hold classes, to reach people about them, to take attendance and to compile and report the figures of the programme. This is the duty of a state body: people are told of it and not asked. The data is used for nothing else, no list of trainees is published, and none is given to video platforms.',
 'Law on Personal Data Protection 91/2025/QH15; Decree 356/2025/NĐ-CP', null, '2026-01-01'),
('CITIZEN_ID', 1, 'vi', 'Số định danh cá nhân',
 'Chỉ dùng để phân biệt những người trùng họ tên. Số được mã hóa, chỉ hiện ba số cuối, không có trong danh sách hay tệp xuất nào. Không cung cấp cũng không ảnh hưởng đến việc đăng ký, học và được tính lượt. Rút lại sự đồng ý lúc nào cũng được; khi đó số bị xóa. Việc rút lại không ảnh hưởng đến những gì đã làm trước đó.',
 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị định số 356/2025/NĐ-CP',
 'Tôi đồng ý cho xử lý số định danh cá nhân của tôi để phân biệt người trùng họ tên.', '2026-01-01'),
('CITIZEN_ID', 1, 'en', 'Citizen id',
 'Used only to tell people of the same name apart. The number is encrypted, shown by its last three digits only, and stands in no list and no export. Whoever does not give it registers, attends and is counted all the same. Consent can be withdrawn at any time; the number is then erased. What was done before is not affected.',
 'Law on Personal Data Protection 91/2025/QH15; Decree 356/2025/NĐ-CP',
 'I agree that my citizen id is processed to tell people of the same name apart.', '2026-01-01'),
('ETHNICITY', 1, 'vi', 'Dân tộc',
 'Dữ liệu cá nhân nhạy cảm, chỉ dùng để tổng hợp số người theo dân tộc trong báo cáo của Chương trình. Dữ liệu được mã hóa, lưu riêng, không hiện với cán bộ, không có trong danh sách hay tệp xuất nào; báo cáo chỉ có con số. Không cung cấp cũng không ảnh hưởng đến việc đăng ký, học và được tính lượt. Rút lại sự đồng ý lúc nào cũng được; khi đó dữ liệu bị xóa. Việc rút lại không ảnh hưởng đến những gì đã làm trước đó.',
 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị định số 356/2025/NĐ-CP',
 'Tôi đồng ý cho xử lý dữ liệu cá nhân nhạy cảm là dân tộc của tôi để tổng hợp số người theo dân tộc.', '2026-01-01'),
('ETHNICITY', 1, 'en', 'Ethnic group',
 'Sensitive personal data, used only to count people by ethnic group in the reports of the programme. It is encrypted, kept apart, shown to no official, and stands in no list and no export; reports hold numbers only. Whoever does not give it registers, attends and is counted all the same. Consent can be withdrawn at any time; the data is then erased. What was done before is not affected.',
 'Law on Personal Data Protection 91/2025/QH15; Decree 356/2025/NĐ-CP',
 'I agree that my ethnic group, which is sensitive personal data, is processed to count people by ethnic group.', '2026-01-01');

-- Given by the person alone, each time by a tick of one's own; kept after it was withdrawn, as the proof of both.
create table consent (
  id uuid primary key default uuidv7(),
  trainee_id uuid not null references trainee,
  purpose text not null,
  version int not null,
  language text not null,
  -- of the person: a desk or a contact cannot agree for somebody else
  way text not null check (way in ('ACCOUNT', 'LINK')),
  given_at timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= given_at),
  foreign key (purpose, version, language) references privacy_text,
  check (purpose <> 'DUTY')
);
create unique index consent_current on consent (trainee_id, purpose) where withdrawn_at is null;

-- Desks see whether there is one; only the person gives and takes it back.
alter table consent enable row level security;
create policy seen on consent for select to ntm_scoped using (
  trainee_id = any (cast((select scope_trainees()) as uuid[]))
  or exists (select from trainee t where t.id = trainee_id and t.unit_id = any (cast((select scope_reading()) as bigint[]))));
create policy given on consent for insert to ntm_scoped
  with check (trainee_id = any (cast((select scope_trainees()) as uuid[])));
create policy withdrawn on consent for update to ntm_scoped
  using (trainee_id = any (cast((select scope_trainees()) as uuid[])));

-- One's own number is told and taken back by oneself, too.
create policy added_own on trainee_citizen_id for insert to ntm_scoped
  with check (trainee_id = any (cast((select scope_trainees()) as uuid[])));
create policy changed_own on trainee_citizen_id for update to ntm_scoped
  using (trainee_id = any (cast((select scope_trainees()) as uuid[])));
create policy removed_own on trainee_citizen_id for delete to ntm_scoped
  using (trainee_id = any (cast((select scope_trainees()) as uuid[])));

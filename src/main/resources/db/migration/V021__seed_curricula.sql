-- The curricula that are known, with what is known of them: the decisions, the number of modules and the groups.
-- The official titles of the modules could not be confirmed: "Chuyên đề n" stands for them until the official list is
-- imported. The running number inside the groups is an assumption, too.
insert into curriculum (code, title, period, document_number, document_date, issuer, valid_from, audience) values
  ('KHUNG-2021-2025',
   'Khung Chương trình tập huấn, bồi dưỡng cán bộ xây dựng nông thôn mới các cấp thuộc Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giai đoạn 2021-2025',
   '2021-2025', '3360/QĐ-BNN-VPĐP', '2022-09-06', 'Bộ Nông nghiệp và Phát triển nông thôn', '2022-09-06',
   'Cán bộ xây dựng nông thôn mới các cấp'),
  -- Spread at the end of 12/2024 for use in 2025 and after; the decision is not known.
  ('CDS-2024',
   'Chương trình và Bộ tài liệu tập huấn chuyển đổi số trong xây dựng nông thôn mới',
   'từ năm 2025', null, null, null, '2024-12-31',
   'Cán bộ xây dựng nông thôn mới các cấp'),
  ('DU-LICH-CONG-DONG',
   'Tài liệu tập huấn về phát triển mô hình du lịch cộng đồng nông nghiệp, nông thôn trong xây dựng nông thôn mới',
   null, '703/QĐ-BNN-VPĐP', '2024-03-11', 'Bộ Nông nghiệp và Phát triển nông thôn', '2024-03-11', null),
  ('PHAT-TRIEN-CONG-DONG',
   'Tài liệu tập huấn về phát triển cộng đồng trong xây dựng nông thôn mới',
   null, null, null, null, null, null),
  ('NANG-CAO-NHAN-THUC',
   'Tài liệu tập huấn nâng cao nhận thức và chuyển đổi tư duy của người dân và cộng đồng về phát triển kinh tế nông nghiệp và xây dựng nông thôn mới',
   null, null, null, null, null, null);

insert into module (curriculum_id, code, ordinal, group_code, group_title, title)
select c.id, g.code || '.' || to_char(n, 'FM00'), n, g.code, g.title, 'Chuyên đề ' || n
from curriculum c
cross join (values
  ('I', 'các nội dung cơ bản về xây dựng nông thôn mới', 1, 6),
  ('II', 'các nội dung trọng tâm trong xây dựng nông thôn mới', 7, 15),
  ('III', 'nghiệp vụ, kỹ năng xây dựng nông thôn mới', 16, 19)) as g (code, title, first, last)
cross join generate_series(g.first, g.last) as n
where c.code = 'KHUNG-2021-2025';

insert into module (curriculum_id, code, ordinal, title)
select c.id, to_char(n, 'FM00'), n, 'Chuyên đề ' || n
from curriculum c cross join generate_series(1, 12) as n
where c.code = 'CDS-2024';

package vn.ntm.training.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.ntm.training.course.ClassInput;
import vn.ntm.training.course.ClassInputBuilder;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.unit.CadreLevel;

/**
 * The classes of the demo programme. That 2024 had 8 online classes with a little over 12.000 lượt is a fact of the
 * programme; their days, lists and rolls here are synthetic.
 */
final class PlannedProgramme {

    private static final List<LocalDate> DAYS_OF_2024 = List.of(
            LocalDate.of(2024, 3, 19),
            LocalDate.of(2024, 4, 16),
            LocalDate.of(2024, 5, 21),
            LocalDate.of(2024, 6, 18),
            LocalDate.of(2024, 7, 23),
            LocalDate.of(2024, 8, 20),
            LocalDate.of(2024, 9, 24),
            LocalDate.of(2024, 10, 22));

    /** 63 provinces × 25 cadres × 8 classes, of whom about 96 of 100 come: a little over 12.000 lượt. */
    private static final int CADRES_PER_PROVINCE_2024 = 25;

    private static final int CADRES_PER_PROVINCE_LATER = 30;
    /** Each class of 2024 draws from another part of a province's pool; the parts overlap. */
    private static final int POOL_STEP = 7;

    private PlannedProgramme() {}

    static List<PlannedClass> held() {
        List<PlannedClass> classes = new ArrayList<>();
        for (int i = 0; i < DAYS_OF_2024.size(); i++) {
            String title = "Tập huấn trực tuyến hướng dẫn, cập nhật các quy định về tiêu chí nông thôn mới giai đoạn"
                    + " 2021-2025 (đợt " + (i + 1) + ")";
            ClassInputBuilder draft = ClassInput.titled(title)
                    .inviting(Set.of(), CadreLevel.PROVINCE, CadreLevel.DISTRICT, CadreLevel.COMMUNE);
            classes.add(new PlannedClass(
                    title, draft, List.of(DAYS_OF_2024.get(i)), CADRES_PER_PROVINCE_2024, i * POOL_STEP));
        }
        classes.add(later("Chuyển đổi số trong xây dựng nông thôn mới", LocalDate.of(2025, 9, 16), 0, "CDS-2024"));
        classes.add(later(
                "Tập huấn cán bộ nông thôn mới sau sắp xếp đơn vị hành chính", LocalDate.of(2025, 11, 11), 5, null));
        classes.add(later(
                "Bồi dưỡng cán bộ xây dựng nông thôn mới năm 2026 (đợt 1)",
                LocalDate.of(2026, 4, 14),
                10,
                "KHUNG-2021-2025"));
        return classes;
    }

    /** Classes that are open for registration on {@code today}. */
    static List<PlannedClass> upcoming(LocalDate today) {
        LocalDate first = workday(today.plusDays(24));
        return List.of(
                digital(List.of(workday(today.plusDays(10)))), skills(List.of(first, workday(first.plusDays(1)))));
    }

    private static PlannedClass digital(List<LocalDate> days) {
        String title = "Chuyển đổi số trong xây dựng nông thôn mới (lớp sắp mở)";
        ClassInputBuilder draft = ClassInput.titled(title)
                .teaching("CDS-2024")
                .seats(2_000)
                .inviting(Set.of(), CadreLevel.PROVINCE, CadreLevel.COMMUNE);
        return new PlannedClass(title, draft, days, 8, 3);
    }

    private static PlannedClass skills(List<LocalDate> days) {
        String title = "Bồi dưỡng nghiệp vụ, kỹ năng xây dựng nông thôn mới (lớp sắp mở)";
        ClassInputBuilder draft = ClassInput.titled(title)
                .teaching("KHUNG-2021-2025")
                .counting(CountingRule.PER_SESSION, 1)
                .certificate()
                .inviting(Set.of(), CadreLevel.PROVINCE, CadreLevel.COMMUNE);
        return new PlannedClass(title, draft, days, 4, 20);
    }

    private static PlannedClass later(String title, LocalDate day, int poolOffset, String curriculum) {
        ClassInputBuilder draft = ClassInput.titled(title).inviting(Set.of(), CadreLevel.PROVINCE, CadreLevel.COMMUNE);
        if (curriculum != null) {
            draft.teaching(curriculum);
        }
        return new PlannedClass(title, draft, List.of(day), CADRES_PER_PROVINCE_LATER, poolOffset);
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}

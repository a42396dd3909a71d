package vn.ntm.training.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names that sound Vietnamese and belong to nobody: drawn word by word. */
final class SyntheticNames {

    /** Family names, repeated roughly as often as they are met. */
    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Phạm", "Hoàng", "Huỳnh",
            "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Lương", "Mai", "Hà",
            "Cao");

    private static final List<String> MALE_MIDDLE =
            List.of("Văn", "Văn", "Đức", "Quang", "Hữu", "Minh", "Công", "Xuân");
    private static final List<String> MALE_GIVEN = List.of(
            "An", "Bình", "Chiến", "Cường", "Dũng", "Đạt", "Đức", "Giang", "Hải", "Hiếu", "Hòa", "Hùng", "Khánh",
            "Kiên", "Lâm", "Long", "Lợi", "Mạnh", "Nam", "Nghĩa", "Phong", "Phúc", "Quân", "Sơn", "Tài", "Tâm", "Thành",
            "Thắng", "Tiến", "Toàn", "Trung", "Tuấn", "Việt", "Vinh");

    private static final List<String> FEMALE_MIDDLE = List.of("Thị", "Thị", "Thị", "Ngọc", "Thu", "Thanh", "Mỹ", "Kim");
    private static final List<String> FEMALE_GIVEN = List.of(
            "Ánh", "Bích", "Chi", "Diệp", "Dung", "Duyên", "Giang", "Hà", "Hạnh", "Hằng", "Hiền", "Hoa", "Hồng", "Huệ",
            "Hương", "Lan", "Liên", "Linh", "Loan", "Mai", "Nga", "Ngân", "Nhung", "Oanh", "Phương", "Quyên", "Tâm",
            "Thảo", "Thúy", "Thủy", "Trang", "Tuyết", "Vân", "Yến");

    private SyntheticNames() {}

    static String draw(boolean female, RandomGenerator random) {
        return pick(FAMILY, random) + " " + pick(female ? FEMALE_MIDDLE : MALE_MIDDLE, random) + " "
                + pick(female ? FEMALE_GIVEN : MALE_GIVEN, random);
    }

    private static String pick(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}

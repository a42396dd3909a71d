package vn.ntm.training.registration;

import java.util.List;
import vn.ntm.training.unit.UnitView;

/** Synthetic people of all communes, a few of each; those of another burst are others. */
public record BurstPeople(int burst, List<UnitView> communes) {

    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi");
    private static final List<String> MIDDLE = List.of("Thị", "Văn", "Minh", "Thanh", "Hữu", "Ngọc", "Xuân");
    private static final List<String> GIVEN =
            List.of("Ánh", "Bình", "Cường", "Dung", "Đức", "Hòa", "Lan", "Yến", "Sơn");

    UnitView unit(int person) {
        return communes.get(person % communes.size());
    }

    /** As alike as those of a country, and still different: nobody is taken for somebody of another burst. */
    String name(int person) {
        return FAMILY.get(person % FAMILY.size()) + " " + MIDDLE.get(person / 8 % MIDDLE.size()) + " "
                + letters(burst * 20_000 + person) + " " + GIVEN.get(person / 56 % GIVEN.size());
    }

    int birthYear(int person) {
        return 1960 + person % 40;
    }

    public String json(int person) {
        return """
                {"trainee": {"fullName": "%s", "birthYear": %d, "cadreLevel": "COMMUNE", "unitId": %d}}""".formatted(name(person), birthYear(person), unit(person).id());
    }

    private static String letters(int number) {
        var text = new StringBuilder();
        for (int left = number; left > 0 || text.isEmpty(); left /= 26) {
            text.append((char) ('a' + left % 26));
        }
        return text.substring(0, 1).toUpperCase() + text.substring(1);
    }
}

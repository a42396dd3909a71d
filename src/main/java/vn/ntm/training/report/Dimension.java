package vn.ntm.training.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.ntm.training.shared.problem.InvalidInput;

/** What figures can be broken down by. */
public enum Dimension {
    PROVINCE("province_id"),
    DISTRICT("district_id"),
    COMMUNE("commune_id"),
    LEVEL("cadre_level"),
    GENDER("gender"),
    CLASS("class_id"),
    CURRICULUM("curriculum_id"),
    MONTH("month");

    private static final int MOST = 4;

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    /** The column of the counted rows that it groups by. */
    String column() {
        return column;
    }

    /** The name in the address and in the rows: {@code province}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isArea() {
        return this == PROVINCE || this == DISTRICT || this == COMMUNE;
    }

    /** Names divided by commas, each once and at most four. */
    static List<Dimension> parse(String field, String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<Dimension> wanted = Arrays.stream(text.split(",", -1))
                .map(name -> parseOne(field, name.strip()))
                .distinct()
                .toList();
        if (wanted.size() > MOST) {
            throw InvalidInput.of(field, "statistics.too-many-dimensions", MOST);
        }
        return wanted;
    }

    private static Dimension parseOne(String field, String name) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.key().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        field,
                        "statistics.unknown-dimension",
                        Arrays.stream(values()).map(Dimension::key).collect(Collectors.joining(", "))));
    }
}

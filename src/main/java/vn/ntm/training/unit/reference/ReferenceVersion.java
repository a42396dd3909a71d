package vn.ntm.training.unit.reference;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.ntm.training.unit.UnitLevel;

/** One row of {@code units-<era>.csv}: a unit with the name and parent that it had for a while. */
record ReferenceVersion(
        String era, String code, String name, String parentCode, String valid, String quality, String document) {

    /** In this order, so that "Thị trấn" is not taken for another type that begins alike. */
    private static final List<String> TYPES =
            List.of("Tỉnh", "Thành phố", "Thị xã", "Thị trấn", "Quận", "Huyện", "Phường", "Đặc khu", "Xã");

    static List<ReferenceVersion> all() {
        return Stream.concat(read("L63", "2021-01-01", "2025-07-01").stream(), read("N34", "2025-07-01", "").stream())
                .toList();
    }

    private static List<ReferenceVersion> read(String era, String begin, String end) {
        return ReferenceFiles.rows("units-" + era + ".csv").stream()
                .map(row -> of(era, row, begin, end))
                .toList();
    }

    private static ReferenceVersion of(String era, CSVRecord row, String begin, String end) {
        String from = row.get("from") == null ? begin : row.get("from");
        String to = row.get("to") == null ? end : row.get("to");
        return new ReferenceVersion(
                era,
                row.get("code"),
                row.get("name"),
                row.get("parent"),
                "[" + from + "," + to + ")",
                row.get("quality") == null ? "A" : row.get("quality"),
                row.get("document"));
    }

    UnitLevel level() {
        return switch (code.length()) {
            case 2 -> UnitLevel.PROVINCE;
            case 3 -> UnitLevel.DISTRICT;
            default -> UnitLevel.COMMUNE;
        };
    }

    /** The type as official lists print it; a province that is a city is one "under the central government". */
    String type() {
        String type = TYPES.stream()
                .filter(each -> name.startsWith(each + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no type in the name of " + this));
        return level() == UnitLevel.PROVINCE && type.equals("Thành phố") ? "Thành phố trực thuộc Trung ương" : type;
    }
}

package vn.ntm.training.registration.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.training.shared.text.Vietnamese;

/**
 * The cells of a row that say which unit somebody works for.
 *
 * @param written the commune, or the words in which an office names its unit
 */
record UnitOfRow(String written, String district, String province) {

    /** Where a unit may begin in the name of an office: "Phòng Kinh tế xã Hòa An", "Sở Y tế tỉnh Phú Thọ". */
    private static final Pattern TYPE = Pattern.compile(
            "(?<!\\p{L})(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp\\.?|tỉnh)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The column of communes counts before that of offices. */
    static UnitOfRow of(ListLine line) {
        String commune = line.text(ListColumn.COMMUNE);
        return new UnitOfRow(
                commune.isEmpty() ? line.text(ListColumn.ORGANISATION) : commune,
                line.text(ListColumn.DISTRICT),
                line.text(ListColumn.PROVINCE));
    }

    boolean isBlank() {
        return written.isEmpty() && district.isEmpty() && province.isEmpty();
    }

    /** Ways to read it, the likeliest first. */
    List<UnitOfRow> readings() {
        List<UnitOfRow> readings = new ArrayList<>(List.of(this));
        Matcher type = TYPE.matcher(written);
        while (type.find()) {
            if (type.start() > 0) {
                readings.add(naming(written.substring(type.start())));
            }
        }
        boolean namesNoUnit = readings.size() == 1 && !type.reset().lookingAt();
        if (namesNoUnit && !(district.isEmpty() && province.isEmpty())) {
            // an office only, as "Sở Tài chính"; its district or province stand beside it
            readings.add(new UnitOfRow("", district, province));
        }
        return readings;
    }

    /** An office of the district or the province that stands beside it, as "UBND huyện Chương Mỹ", is of no commune. */
    private UnitOfRow naming(String unit) {
        String folded = Vietnamese.fold(unit);
        if (folded.equals(Vietnamese.fold(district))
                || district.isEmpty() && folded.equals(Vietnamese.fold(province))) {
            return new UnitOfRow("", district, province);
        }
        return new UnitOfRow(unit, district, province);
    }
}

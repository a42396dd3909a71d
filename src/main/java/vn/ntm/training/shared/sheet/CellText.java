package vn.ntm.training.shared.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.shared.text.VietnameseFormat;

/** What a person reads in a cell, as text. */
final class CellText {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    /** 31/12/9999, the last date that Excel knows. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    /** Past this many digits nobody means a number that is to be read. */
    private static final int LONGEST_NUMBER = 30;

    private CellText() {}

    static String clean(String text, int maxLength) {
        String start = text.length() > 2 * maxLength ? text.substring(0, 2 * maxLength) : text;
        String cleaned = Vietnamese.clean(CONTROL.matcher(start).replaceAll(" "));
        return cleaned.length() > maxLength ? cleaned.substring(0, maxLength) : cleaned;
    }

    /** A number without ".0" and exponent, as Excel shows it in a cell that is wide enough. */
    static String number(String value) {
        if (!NUMBER.matcher(value).matches()) {
            return value;
        }
        BigDecimal number = new BigDecimal(value).stripTrailingZeros();
        return Math.abs(number.scale()) > LONGEST_NUMBER ? value : number.toPlainString();
    }

    /** A number of days as the date that Excel shows for it; what can be no date stays a number. */
    static String date(String value, boolean from1904) {
        if (!NUMBER.matcher(value).matches()) {
            return value;
        }
        BigDecimal days = new BigDecimal(value);
        if (days.compareTo(BigDecimal.ONE) < 0 || days.compareTo(LAST_DAY) > 0) {
            return number(value);
        }
        int day = days.intValue();
        if (from1904) {
            return VietnameseFormat.date(DAY_ZERO_1904.plusDays(day));
        }
        // Excel counts a 29/02/1900 that never was.
        return VietnameseFormat.date(DAY_ZERO.plusDays(day < 60 ? day + 1 : day));
    }

    /** Leaves out blank cells at the end. */
    static List<String> trimmed(List<String> cells, int maxColumns) {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        if (filled > maxColumns) {
            throw SheetFile.refused("sheet.too-many-columns", maxColumns);
        }
        return List.copyOf(cells.subList(0, filled));
    }
}

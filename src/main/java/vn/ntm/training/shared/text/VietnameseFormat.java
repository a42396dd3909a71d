package vn.ntm.training.shared.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Dates and numbers as official Vietnamese texts print them. Patterns are fixed here because the locale data of Java and
 * of browsers disagree ({@code 3/1/2026}, {@code 78%}).
 */
public final class VietnameseFormat {

    /** All dates and hours that people see are in this zone; the database keeps instants. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Vietnamese.LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Vietnamese.LOCALE);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Vietnamese.LOCALE);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu", Vietnamese.LOCALE);
    private static final String[] WEEKDAYS = {"Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"
    };

    private VietnameseFormat() {}

    /** {@code 05/08/2026}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code Thứ Tư, 05/08/2026}. */
    public static String dateWithWeekday(LocalDate date) {
        return WEEKDAYS[date.getDayOfWeek().getValue() - 1] + ", " + date(date);
    }

    /** {@code 08:05}. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 05/08/2026 08:05}, in the zone of Vietnam. */
    public static String dateTime(Instant instant) {
        return DATE_TIME.format(instant.atZone(ZONE));
    }

    /** {@code 08:05:12 05/08/2026}, in the zone of Vietnam: for figures that change while one looks at them. */
    public static String toTheSecond(Instant instant) {
        return TO_THE_SECOND.format(instant.atZone(ZONE));
    }

    /** {@code 1.234.567}. */
    public static String number(long number) {
        return new DecimalFormat("#,##0", symbols()).format(number);
    }

    /** With at most three decimals: {@code 1.234,5}. */
    public static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.###", symbols()).format(number);
    }

    /** A share with two decimals: {@code percent(6214, 8014) = "77,54%"}; a dash where there is no whole. */
    public static String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        BigDecimal share = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        return new DecimalFormat("#,##0.00", symbols()).format(share) + "%";
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = new DecimalFormatSymbols(Vietnamese.LOCALE);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }
}

package vn.ntm.training.attendance.connection;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as a tool wrote it: any order of day and month, 12 or 24 hours, date before time or behind it, or no date at all.
 *
 * @param first number of the date, {@code 2026} where the year leads; 0 with {@code second} and {@code third} without a date
 * @param utc the text itself says UTC
 */
record LogTime(int first, int second, int third, LocalTime time, boolean utc) {

    /** Which of two small numbers is the day. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final Pattern DATE = Pattern.compile("(\\d{1,4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,4})");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*"
                    + "(a\\.?\\s?m\\.?|p\\.?\\s?m\\.?|SA|CH)?(?![\\d:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UTC = Pattern.compile("(\\dZ|UTC|GMT)\\s*$", Pattern.CASE_INSENSITIVE);

    /** Empty for what is no time. */
    static Optional<LogTime> read(String text) {
        // since 2023 browsers put a narrow space before AM and PM
        String plain = text.replaceAll("[\\u200E\\u200F\\u202F\\u00A0]", " ").strip();
        Matcher date = DATE.matcher(plain);
        boolean dated = date.find();
        String rest = dated ? plain.substring(0, date.start()) + " " + plain.substring(date.end()) : plain;
        Matcher time = TIME.matcher(rest);
        if (!time.find()) {
            return Optional.empty();
        }
        boolean utc = UTC.matcher(plain).find();
        return clock(time)
                .map(read -> dated
                        ? new LogTime(number(date, 1), number(date, 2), number(date, 3), read, utc)
                        : new LogTime(0, 0, 0, read, utc));
    }

    private static Optional<LocalTime> clock(Matcher time) {
        int hour = number(time, 1);
        String half = time.group(4);
        if (half != null) {
            boolean afternoon = half.toLowerCase(java.util.Locale.ROOT).matches("p.*|ch");
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        int second = time.group(3) == null ? 0 : number(time, 3);
        boolean valid = hour < 24 && number(time, 2) < 60 && second < 60;
        return valid ? Optional.of(LocalTime.of(hour, number(time, 2), second)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    boolean isDated() {
        return third != 0;
    }

    /** Empty for a day that the calendar does not have in this order. */
    Optional<LocalDate> day(Order order) {
        boolean yearLeads = first > 31;
        int year = yearLeads ? first : third;
        int month = yearLeads ? second : order == Order.MONTH_FIRST ? first : second;
        int day = yearLeads ? third : order == Order.MONTH_FIRST ? second : first;
        try {
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The instant on a day; in UTC when the text says so, else in {@code zone}. */
    Instant on(LocalDate day, ZoneId zone) {
        return day.atTime(time).atZone(utc ? ZoneOffset.UTC : zone).toInstant();
    }
}

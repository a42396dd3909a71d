package vn.ntm.training.registration.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years of birth as lists write them: the year alone, or a date in one of several orders. */
final class BirthYear {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("\\d{1,2}[/.-](\\d{4})");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/. -]+(\\d{1,2})[/. -]+(\\d{4})( .*)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([ T].*)?");

    private BirthYear() {}

    /** Empty when no year can be read, or when there never was such a day; a year of two digits is not guessed. */
    static OptionalInt read(String text) {
        for (Pattern pattern : new Pattern[] {YEAR, MONTH}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return OptionalInt.of(Integer.parseInt(matcher.group(1)));
            }
        }
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return year(date.group(3), date.group(2), date.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? year(iso.group(1), iso.group(2), iso.group(3)) : OptionalInt.empty();
    }

    /** Computers that speak English turn day and month round; for the year it does not matter. */
    private static OptionalInt year(String year, String month, String day) {
        return isDay(year, month, day) || isDay(year, day, month)
                ? OptionalInt.of(Integer.parseInt(year))
                : OptionalInt.empty();
    }

    private static boolean isDay(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}

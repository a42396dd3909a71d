package vn.ntm.training.shared.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Days and hours as a browser's field sends them, in the zone of Vietnam: {@code 2026-08-05T08:00}. */
public final class TypedTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private TypedTime() {}

    /** What the field shows at first; empty for null. */
    public static String of(Instant instant) {
        return instant == null ? "" : FORM.format(instant.atZone(VietnameseFormat.ZONE));
    }

    public static String of(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Blank is null; anything else that is no time is wrong. */
    public static Instant instant(InputCheck check, String field, String typed) {
        if (isBlank(typed)) {
            return null;
        }
        try {
            return check.instant(
                    field,
                    LocalDateTime.parse(typed.strip())
                            .atZone(VietnameseFormat.ZONE)
                            .toInstant());
        } catch (DateTimeException e) {
            check.that(false, field, "input.date-time");
            return null;
        }
    }

    /** Blank is null; anything else that is no day is wrong. */
    public static LocalDate day(InputCheck check, String field, String typed) {
        if (isBlank(typed)) {
            return null;
        }
        try {
            return check.date(field, LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            check.that(false, field, "input.date");
            return null;
        }
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}

package vn.ntm.training.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import vn.ntm.training.shared.text.VietnameseFormat;

/** How templates print dates and numbers: {@code {count.grouped}}, {@code {day.inWords}}. */
@TemplateExtension
class Formats {

    private Formats() {}

    /** {@code 1.234.567}. */
    static String grouped(long number) {
        return VietnameseFormat.number(number);
    }

    /** {@code 05/08/2026}. */
    static String printed(LocalDate date) {
        return VietnameseFormat.date(date);
    }

    /** {@code Thứ Tư, 05/08/2026}. */
    static String inWords(LocalDate date) {
        return VietnameseFormat.dateWithWeekday(date);
    }

    /** {@code 05/08/2026 08:05}, in the zone of Vietnam. */
    static String printed(Instant instant) {
        return VietnameseFormat.dateTime(instant);
    }

    /** The day of an instant in Vietnam: {@code Thứ Tư, 05/08/2026}. */
    static String day(Instant instant) {
        return VietnameseFormat.dateWithWeekday(LocalDate.ofInstant(instant, VietnameseFormat.ZONE));
    }
}

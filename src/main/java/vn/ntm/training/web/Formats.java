package vn.ntm.training.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.shared.text.VietnameseFormat;

/** How templates print dates and numbers: {@code {count.grouped}}, {@code {day.inWords}}. */
@TemplateExtension
class Formats {

    private Formats() {}

    /** {@code 1.234.567}. */
    static String grouped(long number) {
        return VietnameseFormat.number(number);
    }

    static String grouped(int number) {
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

    /** {@code 08:05:12 05/08/2026}, in the zone of Vietnam. */
    static String toTheSecond(Instant instant) {
        return VietnameseFormat.toTheSecond(instant);
    }

    /** The day of an instant in Vietnam: {@code Thứ Tư, 05/08/2026}. */
    static String day(Instant instant) {
        return VietnameseFormat.dateWithWeekday(LocalDate.ofInstant(instant, VietnameseFormat.ZONE));
    }

    /** The clock time of an instant in Vietnam: {@code 08:05}. */
    static String hour(Instant instant) {
        return VietnameseFormat.time(LocalTime.ofInstant(instant, VietnameseFormat.ZONE));
    }

    /** As it begins a heading or a label: {@code Họ và tên}. */
    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A telephone number as people dial it at home: 0912345678. */
    static String dialled(String number) {
        return number.replaceFirst("^\\+84", "0");
    }

    /** {@code part.percentOf(whole)}: {@code 77,54%}; a dash where there is no whole. */
    static String percentOf(long part, long whole) {
        return VietnameseFormat.percent(part, whole);
    }

    static String percentOf(int part, int whole) {
        return VietnameseFormat.percent(part, whole);
    }

    /** Whether both are written the same: a constant and what a form sent, for example. */
    static boolean same(Object one, Object other) {
        return other != null && one.toString().equals(other.toString());
    }

    /** The tone of the badge that shows a class's state. */
    static String tone(ClassStatus status) {
        return switch (status) {
            case DRAFT, CLOSED -> "quiet";
            case PUBLISHED -> "info";
            case RUNNING -> "good";
            case HELD -> "warning";
            case CANCELLED -> "bad";
        };
    }
}

package vn.ntm.training.course.page;

import java.time.Instant;
import java.time.LocalDate;
import vn.ntm.training.shared.text.VietnameseFormat;

/** The calendar day of an instant in Vietnam. */
final class Days {

    private Days() {}

    static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, VietnameseFormat.ZONE);
    }
}

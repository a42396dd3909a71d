package vn.ntm.training.course.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.ntm.training.shared.text.VietnameseFormat;

/** A day or an hour that a form holds, as a person reads it. */
final class StoredTime {

    private StoredTime() {}

    /** {@code 2026-08-05T08:00} as {@code 05/08/2026 08:00}; blank as it is. */
    static String printed(String field) {
        if (field.isEmpty()) {
            return field;
        }
        return field.contains("T")
                ? VietnameseFormat.dateTime(
                        LocalDateTime.parse(field).atZone(VietnameseFormat.ZONE).toInstant())
                : VietnameseFormat.date(LocalDate.parse(field));
    }
}

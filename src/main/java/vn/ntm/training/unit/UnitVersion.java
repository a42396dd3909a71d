package vn.ntm.training.unit;

import java.time.LocalDate;

/** What a unit was called and where it lay from one day until, exclusively, another ({@code to} null: until today). */
record UnitVersion(
        long unitId,
        String era,
        String code,
        UnitLevel level,
        String type,
        String name,
        Long parentId,
        LocalDate from,
        LocalDate to) {

    boolean validOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** The day of this version that is nearest to the given one. */
    LocalDate nearestDay(LocalDate day) {
        if (day.isBefore(from)) {
            return from;
        }
        return validOn(day) ? day : to.minusDays(1);
    }
}

package vn.ntm.training.tally;

import java.time.Instant;
import java.util.List;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitLevel;

/**
 * Where a class stands now. {@code registered} and {@code participations} are the sums of each table.
 *
 * @param rule how participations (lượt) are counted, in the reader's language
 * @param registered confirmed registrations
 * @param people distinct persons among the participations
 * @param declared participations that were declared without names
 */
public record Tally(
        String rule,
        long registered,
        long participations,
        long people,
        long declared,
        List<OfLevel> byLevel,
        List<OfUnit> byUnit,
        Instant asOf) {

    /** The same figures as of another instant. */
    Tally at(Instant instant) {
        return new Tally(rule, registered, participations, people, declared, byLevel, byUnit, instant);
    }

    /** Cadres of one level. */
    public record OfLevel(CadreLevel level, long registered, long participations) {}

    /**
     * People of one area.
     *
     * @param unitId null for the Ministry
     * @param unit with what it lies in: {@code Huyện An Lão, Tỉnh Bình Định}
     * @param level of the unit: the one asked for, or a higher one for people who belong to no unit of that level
     */
    public record OfUnit(Long unitId, String unit, UnitLevel level, long registered, long participations) {}
}

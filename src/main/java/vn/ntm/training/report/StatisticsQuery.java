package vn.ntm.training.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.training.unit.CadreLevel;

/**
 * A question to the statistics. Filters that are null are not applied.
 *
 * @param from first day on which a participation counts
 * @param to last day
 * @param asOf the instant whose knowledge answers: what was recorded later is not seen
 * @param unitId only this unit and everything below it, by the areas of {@code basis}
 * @param curriculum code of a curriculum
 * @param trainingClass code of a class
 * @param allocatesSplit whether people of a split commune go to its likely successor, marked as an estimate
 */
public record StatisticsQuery(
        LocalDate from,
        LocalDate to,
        List<Dimension> groupBy,
        Basis basis,
        Instant asOf,
        Long unitId,
        CadreLevel level,
        String gender,
        String curriculum,
        String trainingClass,
        boolean allocatesSplit) {

    /** The national figure of a year as it is known at {@code asOf}. */
    public static StatisticsQuery ofYear(int year, Instant asOf) {
        return new StatisticsQuery(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                List.of(),
                Basis.AS_HELD,
                asOf,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    /** The same question, broken down. */
    public StatisticsQuery by(Dimension... dimensions) {
        return new StatisticsQuery(
                from,
                to,
                List.of(dimensions),
                basis,
                asOf,
                unitId,
                level,
                gender,
                curriculum,
                trainingClass,
                allocatesSplit);
    }

    boolean groupsBy(Dimension dimension) {
        return groupBy.contains(dimension);
    }
}

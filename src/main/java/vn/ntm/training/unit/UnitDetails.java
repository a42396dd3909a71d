package vn.ntm.training.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * All that is known of a unit.
 *
 * @param unit as it is on {@code day}
 * @param day today, or the last day of a unit that has ended, or the day that was asked for
 * @param ended whether the unit is no longer in force today
 * @param above what it lies in, the highest first
 * @param versions its names, types and parents, the latest first
 * @param below the units directly below on that day
 */
public record UnitDetails(
        UnitView unit,
        LocalDate day,
        boolean ended,
        List<UnitView> above,
        List<Version> versions,
        List<UnitStep> successors,
        List<UnitStep> predecessors,
        List<String> aliases,
        List<UnitView> below) {

    /**
     * What the unit was called and lay in for a time.
     *
     * @param since first day; null where it began before the history that is known
     * @param until last day; null while it lasts
     * @param document the legal document that made it so; null where it is not known
     */
    public record Version(String name, String liesIn, LocalDate since, LocalDate until, String document) {}
}

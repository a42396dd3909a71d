package vn.ntm.training.tally;

import java.util.List;
import java.util.UUID;
import vn.ntm.training.tally.Tally.OfLevel;
import vn.ntm.training.tally.Tally.OfUnit;
import vn.ntm.training.unit.UnitLevel;

/**
 * The totals as a page shows them; a line opens to the people whom it counts. The lines of each table add up to the figures above them, whatever is left out.
 *
 * @param units the first of them
 * @param others all that follow, as one line; null when none do
 * @param othersCount how many they are
 */
record TallyFigures(UUID classId, UnitLevel by, Tally tally, List<OfUnit> units, OfUnit others, int othersCount) {

    private static final int MOST_LINES = 200;

    static TallyFigures of(UUID classId, UnitLevel by, Tally tally) {
        List<OfUnit> all = tally.byUnit();
        if (all.size() <= MOST_LINES) {
            return new TallyFigures(classId, by, tally, all, null, 0);
        }
        List<OfUnit> rest = all.subList(MOST_LINES, all.size());
        var others = new OfUnit(
                null,
                null,
                null,
                rest.stream().mapToLong(OfUnit::registered).sum(),
                rest.stream().mapToLong(OfUnit::participations).sum());
        return new TallyFigures(classId, by, tally, all.subList(0, MOST_LINES), others, rest.size());
    }

    /** The people whom all figures count. */
    public String opened() {
        return "/classes/" + classId + "/participations";
    }

    /** Those whom a line counts. */
    public String opened(OfLevel line) {
        return opened() + "?level=" + line.level();
    }

    /** Those whom a line counts. */
    public String opened(OfUnit line) {
        return opened() + "?by=" + by + "&unit=" + CountedIn.key(line.unitId());
    }
}

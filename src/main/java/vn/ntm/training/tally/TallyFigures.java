package vn.ntm.training.tally;

import java.util.List;
import vn.ntm.training.tally.Tally.OfUnit;

/**
 * The totals as a page shows them. The lines of each table add up to the figures above them, whatever is left out.
 *
 * @param units the first of them
 * @param others all that follow, as one line; null when none do
 * @param othersCount how many they are
 */
record TallyFigures(Tally tally, List<OfUnit> units, OfUnit others, int othersCount) {

    private static final int MOST_LINES = 200;

    static TallyFigures of(Tally tally) {
        List<OfUnit> all = tally.byUnit();
        if (all.size() <= MOST_LINES) {
            return new TallyFigures(tally, all, null, 0);
        }
        List<OfUnit> rest = all.subList(MOST_LINES, all.size());
        var others = new OfUnit(
                null,
                null,
                null,
                rest.stream().mapToLong(OfUnit::registered).sum(),
                rest.stream().mapToLong(OfUnit::participations).sum());
        return new TallyFigures(tally, all.subList(0, MOST_LINES), others, rest.size());
    }
}

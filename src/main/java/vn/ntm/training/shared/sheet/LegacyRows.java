package vn.ntm.training.shared.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.training.shared.text.legacy.LegacyEncoding;
import vn.ntm.training.shared.text.legacy.LegacyText;
import vn.ntm.training.shared.text.legacy.LegacyText.Certainty;
import vn.ntm.training.shared.text.legacy.LegacyText.Verdict;

/**
 * Brings rows that were written as before Unicode into it. A cell that could be either follows the others of its row, which
 * were written by the same hand, and where those say nothing, the rest of the list, unless some of that is Unicode.
 */
final class LegacyRows {

    private final List<SheetRow> rows = new ArrayList<>();
    private final List<SheetConversion> conversions = new ArrayList<>();

    private LegacyRows() {}

    static LegacyRows of(List<SheetRow> written) {
        var read = new LegacyRows();
        LegacyEncoding usual = usual(written);
        written.forEach(row -> read.take(row, usual));
        return read;
    }

    List<SheetRow> rows() {
        return rows;
    }

    List<SheetConversion> conversions() {
        return conversions;
    }

    private void take(SheetRow row, LegacyEncoding usual) {
        Evidence evidence = Evidence.of(List.of(row));
        LegacyEncoding own = evidence.unicode() ? null : evidence.most() == null ? usual : evidence.most();
        List<String> cells = null;
        for (int i = 0; i < row.cells().size(); i++) {
            LegacyEncoding encoding = encoding(row.cell(i), own);
            if (encoding != null) {
                cells = cells == null ? new ArrayList<>(row.cells()) : cells;
                cells.set(i, encoding.decode(row.cell(i)));
                conversions.add(new SheetConversion(row.number(), i, row.cell(i), cells.get(i), encoding));
            }
        }
        rows.add(cells == null ? row : new SheetRow(row.number(), List.copyOf(cells)));
    }

    /** @param around the encoding of what stands around the text, null when that says nothing */
    private static LegacyEncoding encoding(String text, LegacyEncoding around) {
        List<Verdict> verdicts = LegacyText.verdicts(text);
        for (Verdict verdict : verdicts) {
            if (verdict.encoding() != null && verdict.encoding() == around) {
                return around;
            }
        }
        return verdicts.getFirst().certainty() == Certainty.SURE
                ? verdicts.getFirst().encoding()
                : null;
    }

    /** The encoding of a list without any Unicode; null when there is some, or nothing is sure. */
    private static LegacyEncoding usual(List<SheetRow> rows) {
        Evidence evidence = Evidence.of(rows);
        return evidence.unicode() ? null : evidence.most();
    }

    /** @param most the encoding of most cells that are surely in one; null when there are none */
    record Evidence(boolean unicode, LegacyEncoding most, int sure, int strange) {

        static Evidence of(List<SheetRow> rows) {
            Map<LegacyEncoding, Integer> sure = new EnumMap<>(LegacyEncoding.class);
            Set<Certainty> seen = EnumSet.noneOf(Certainty.class);
            int strange = 0;
            for (SheetRow row : rows) {
                for (String cell : row.cells()) {
                    Verdict verdict = LegacyText.verdicts(cell).getFirst();
                    seen.add(verdict.certainty());
                    if (verdict.certainty() == Certainty.SURE) {
                        sure.merge(verdict.encoding(), 1, Integer::sum);
                    } else if (verdict.certainty() == Certainty.NONE && !isAscii(cell)) {
                        strange++;
                    }
                }
            }
            LegacyEncoding most = sure.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(null);
            int all = sure.values().stream().mapToInt(Integer::intValue).sum();
            return new Evidence(seen.contains(Certainty.UNICODE), most, all, strange);
        }

        private static boolean isAscii(String text) {
            return text.chars().allMatch(letter -> letter < 0x80);
        }
    }
}

package vn.ntm.training.registration.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.training.registration.list.Mends.Kind;
import vn.ntm.training.registration.list.Mends.Mend;
import vn.ntm.training.shared.sheet.SheetConversion;

/** Collects what of a list is not read as it stands. */
final class MendReport {

    /** More than these nobody looks through. */
    private static final int MOST_EXAMPLES = 30;

    private final Set<String> encodings = new TreeSet<>();
    private final Set<String> told = new HashSet<>();
    private final List<Mend> examples = new ArrayList<>();
    private int converted;
    private int lostZeros;

    static Mends of(ListLines lines) {
        var report = new MendReport();
        lines.conversions().forEach(conversion -> report.convert(conversion, lines));
        return report.mends();
    }

    void convert(SheetConversion conversion, ListLines lines) {
        converted++;
        encodings.add(conversion.encoding().title());
        String heading = lines.table().header().headingAt(conversion.column());
        example(new Mend(Kind.TEXT, conversion.row(), heading, conversion.before(), conversion.after()));
    }

    void lostZero(int row, String heading, String before, String after) {
        lostZeros++;
        example(new Mend(Kind.LOST_ZERO, row, heading, before, after));
    }

    Mends mends() {
        return new Mends(converted, List.copyOf(encodings), lostZeros, List.copyOf(examples));
    }

    /** Each text once, each number in its row: the same commune stands in hundreds of rows. */
    private void example(Mend mend) {
        long shown =
                examples.stream().filter(other -> other.kind() == mend.kind()).count();
        if (shown < MOST_EXAMPLES && (mend.kind() == Kind.LOST_ZERO || told.add(mend.before()))) {
            examples.add(mend);
        }
    }
}

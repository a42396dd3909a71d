package vn.ntm.training.registration.list;

import java.util.ArrayList;
import java.util.List;

/** Collects all that is wrong in one row. */
final class RowCheck {

    private final int row;
    private final ListReport report;
    private final List<RowProblem> problems = new ArrayList<>();

    RowCheck(ListLine line, ListReport report) {
        this.row = line.row().number();
        this.report = report;
    }

    void wrong(ListColumn column, String code, Object... arguments) {
        problems.add(report.problem(row, column, code, arguments));
    }

    /** Something that the writer should know though it is not wrong. */
    void note(String sentence) {
        report.notice("list.row-notice", String.valueOf(row), sentence);
    }

    void noteOf(String code, Object... arguments) {
        note(report.text(code, arguments));
    }

    /** Whether it is mended is for the writer to say. */
    void lostZero(ListColumn column, String before, String after) {
        report.lostZero(row, column, before, after);
    }

    /** True when nothing was wrong; else the row is rejected. */
    boolean passed() {
        if (!problems.isEmpty()) {
            report.reject(row, problems);
        }
        return problems.isEmpty();
    }
}

package vn.ntm.training.registration.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.sheet.SheetHeader;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.trainee.people.CitizenId;

/** What became of a list, row by row, in the language of the one who sent it. */
final class ListReport {

    /** A list that is divided by hundreds of headings need not have all of them told. */
    private static final int MOST_NOTICES = 200;

    private static final Pattern LIKE_CITIZEN_ID = Pattern.compile("(?<![+\\d])\\d{11,12}(?!\\d)");

    private final ProblemTexts texts;
    private final SheetHeader<ListColumn> header;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<Integer, String> results = new TreeMap<>();
    private final MendReport mends = new MendReport();
    private final Map<Integer, DirectOutcome.State> states = new HashMap<>();
    private final Map<Integer, Map<ListColumn, String>> byColumn = new HashMap<>();
    private int untold;
    private int accepted;
    private int updated;
    private int rejected;

    ListReport(SheetHeader<ListColumn> header, Language language) {
        this.texts = ProblemTexts.of(language.locale());
        this.header = header;
    }

    void accept(int row, String code, Object... arguments) {
        accepted++;
        states.put(row, DirectOutcome.State.NEW);
        results.put(row, texts.text(code, arguments));
    }

    void update(int row) {
        updated++;
        states.put(row, DirectOutcome.State.KNOWN);
        results.put(row, texts.text("list.row-updated"));
    }

    void reject(int row, ListColumn column, String code, Object... arguments) {
        reject(row, List.of(problem(row, column, code, arguments)));
    }

    /** @param wrong all that is wrong in one row */
    void reject(int row, List<RowProblem> wrong) {
        rejected++;
        states.put(row, DirectOutcome.State.WRONG);
        problems.addAll(wrong);
        List<String> sentences = wrong.stream()
                .map(problem ->
                        problem.column() == null ? problem.message() : problem.column() + ": " + problem.message())
                .toList();
        results.put(row, texts.text("list.row-rejected", String.join(" ", sentences)));
    }

    /** The same person stands in an earlier row. */
    void rejectTwice(int row, int firstRow) {
        reject(row, nameColumn(), "list.twice", String.valueOf(firstRow));
    }

    ListColumn nameColumn() {
        return header.has(ListColumn.FULL_NAME) ? ListColumn.FULL_NAME : ListColumn.GIVEN_NAME;
    }

    RowProblem problem(int row, ListColumn column, String code, Object... arguments) {
        String message = texts.text(code, masked(arguments));
        if (column != null) {
            byColumn.computeIfAbsent(row, number -> new EnumMap<>(ListColumn.class))
                    .putIfAbsent(column, message);
        }
        return new RowProblem(row, column == null ? null : header.heading(column), message);
    }

    /** Rows as text: row 1234 is not written 1.234. */
    void passOver(ListLine line) {
        notice("list.passed-over", String.valueOf(line.row().number()), line.start());
        results.put(line.row().number(), texts.text("list.row-passed-over"));
    }

    void notice(String code, Object... arguments) {
        if (notices.size() < MOST_NOTICES) {
            notices.add(texts.text(code, masked(arguments)));
        } else {
            untold++;
        }
    }

    String text(String code, Object... arguments) {
        return texts.text(code, arguments);
    }

    void lostZero(int row, ListColumn column, String before, String after) {
        mends.lostZero(row, header.heading(column), before, after);
    }

    MendReport mending() {
        return mends;
    }

    Mends mends() {
        return mends.mends();
    }

    /** Whatever column it stands in: a citizen id goes into no sentence. */
    private static Object[] masked(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof String text
                        ? LIKE_CITIZEN_ID.matcher(text).replaceAll(found -> CitizenId.masked(found.group()))
                        : argument)
                .toArray();
    }

    /** In the order of the rows. */
    List<RowProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(RowProblem::row))
                .toList();
    }

    List<String> notices() {
        List<String> told = new ArrayList<>(notices);
        if (untold > 0) {
            told.add(texts.text("list.more-notices", untold));
        }
        return told;
    }

    /** What to write beside each row. */
    Map<Integer, String> results() {
        return results;
    }

    /** What is wrong in the cells of a row. */
    Map<ListColumn, String> wrongIn(int row) {
        return byColumn.getOrDefault(row, Map.of());
    }

    DirectOutcome.State state(int row) {
        return states.getOrDefault(row, DirectOutcome.State.WRONG);
    }

    int accepted() {
        return accepted;
    }

    int updated() {
        return updated;
    }

    int rejected() {
        return rejected;
    }
}

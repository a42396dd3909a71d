package vn.ntm.training.attendance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.attendance.reconciliation.Disagreement.CHANGED_SINCE_HAND_IN;
import static vn.ntm.training.attendance.reconciliation.Disagreement.CONNECTED_WITHOUT_ROLL;
import static vn.ntm.training.attendance.reconciliation.Disagreement.HEADCOUNT_DIFFERS;
import static vn.ntm.training.attendance.reconciliation.Disagreement.HEADCOUNT_MISSING;
import static vn.ntm.training.attendance.reconciliation.Disagreement.NAMES_UNMARKED;
import static vn.ntm.training.attendance.reconciliation.Disagreement.NOT_HANDED_IN;
import static vn.ntm.training.attendance.reconciliation.Disagreement.NO_CONNECTION;
import static vn.ntm.training.attendance.reconciliation.Disagreement.NO_ROLL;
import static vn.ntm.training.attendance.reconciliation.Disagreement.SAME_PERSON_TWO_SITES;
import static vn.ntm.training.attendance.reconciliation.Disagreement.SHEET_MISSING;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Vietnamese;

/** What of a room does not agree, case by case. */
class NumbersTest {

    private static final Integer NONE = null;
    private static final Long NO_RECEIPT = null;

    static Stream<Arguments> cases() {
        return Stream.of(
                // unmarked, marked, present, headcount, sheets, receipt, changed, connected, minutes, twice
                row("all agree", of(0, 5, 5, 5, 1, 7L, 0, true, 90, 0)),
                row("all agree, no log was applied", of(0, 5, 5, 5, 1, 7L, 0, false, NONE, 0)),
                row("nobody came and the room says so", of(0, 5, 0, 0, 0, 7L, 0, false, 0, 0)),
                row("nothing told", of(5, 0, 0, NONE, 0, NO_RECEIPT, 0, false, NONE, 0), NO_ROLL),
                row("nothing told, a log has others", of(5, 0, 0, NONE, 0, NO_RECEIPT, 0, false, 0, 0), NO_ROLL),
                row("a sheet alone", of(5, 0, 0, NONE, 1, NO_RECEIPT, 0, false, NONE, 0), NO_ROLL),
                row("said it was there", of(5, 0, 0, NONE, 0, NO_RECEIPT, 0, true, NONE, 0), CONNECTED_WITHOUT_ROLL),
                row("the log has it", of(5, 0, 0, NONE, 0, NO_RECEIPT, 0, false, 3, 0), CONNECTED_WITHOUT_ROLL),
                row("a person twice", of(0, 5, 5, 5, 1, 7L, 0, true, 90, 1), SAME_PERSON_TWO_SITES),
                row(
                        "all of its people went to another room",
                        of(0, 0, 0, NONE, 0, 7L, 0, true, 90, 1),
                        SAME_PERSON_TWO_SITES,
                        HEADCOUNT_MISSING),
                row("more heads than names", of(0, 5, 5, 6, 1, 7L, 0, true, 90, 0), HEADCOUNT_DIFFERS),
                row("fewer heads than names", of(0, 5, 5, 4, 1, 7L, 0, true, 90, 0), HEADCOUNT_DIFFERS),
                row("heads and no name", of(5, 0, 0, 6, 1, 7L, 0, true, 90, 0), HEADCOUNT_DIFFERS, NAMES_UNMARKED),
                row("names, not in the log", of(0, 5, 5, 5, 1, 7L, 0, true, 0, 0), NO_CONNECTION),
                row("all absent, not in the log", of(0, 5, 0, 0, 0, 7L, 0, false, 0, 0)),
                row("not counted", of(0, 5, 5, NONE, 1, 7L, 0, true, 90, 0), HEADCOUNT_MISSING),
                row("some unmarked", of(2, 3, 3, 3, 1, 7L, 0, true, 90, 0), NAMES_UNMARKED),
                row("not handed in", of(0, 5, 5, 5, 1, NO_RECEIPT, 0, true, 90, 0), NOT_HANDED_IN),
                row("changed afterwards", of(0, 5, 5, 5, 1, 7L, 2, true, 90, 0), CHANGED_SINCE_HAND_IN),
                row("no sheet", of(0, 5, 5, 5, 0, 7L, 0, true, 90, 0), SHEET_MISSING),
                row(
                        "everything at once, the gravest first",
                        of(1, 5, 4, 9, 0, NO_RECEIPT, 0, false, 0, 2),
                        SAME_PERSON_TWO_SITES,
                        HEADCOUNT_DIFFERS,
                        NO_CONNECTION,
                        NAMES_UNMARKED,
                        NOT_HANDED_IN,
                        SHEET_MISSING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void each_case_disagrees_in_what_it_should(String name, Numbers numbers, List<Disagreement> expected) {
        assertThat(numbers.disagreements()).isEqualTo(expected);
    }

    @Test
    void every_kind_has_a_case_and_stands_in_the_order_of_the_list() {
        Set<Disagreement> seen = EnumSet.noneOf(Disagreement.class);
        cases().map(each -> (Numbers) each.get()[1]).map(Numbers::disagreements).forEach(found -> {
            assertThat(found).isSorted();
            seen.addAll(found);
        });
        assertThat(seen).containsExactlyInAnyOrder(Disagreement.values());
    }

    @Test
    void every_kind_is_told_with_its_numbers_and_its_step_in_both_languages() {
        Numbers numbers = of(1, 5, 4, 9, 0, NO_RECEIPT, 3, false, 0, 2);
        for (ProblemTexts texts : List.of(ProblemTexts.of(Vietnamese.LOCALE), ProblemTexts.of(Locale.ENGLISH))) {
            assertThat(Disagreement.values())
                    .allSatisfy(kind -> assertThat(texts.text(kind.code(), numbers.arguments(kind)))
                            .isNotBlank()
                            .doesNotContain("{"))
                    .allSatisfy(kind ->
                            assertThat(texts.text(kind.code() + ".step")).isNotBlank());
        }
    }

    private static Arguments row(String name, Numbers numbers, Disagreement... expected) {
        return Arguments.of(name, numbers, List.of(expected));
    }

    private static Numbers of(
            long unmarked,
            long marked,
            long present,
            Integer headcount,
            long sheets,
            Long receipt,
            long changed,
            boolean connected,
            Integer minutes,
            long twice) {
        return new Numbers(
                unmarked + marked,
                unmarked,
                marked,
                present,
                0,
                headcount,
                sheets,
                receipt,
                changed,
                connected,
                minutes,
                twice);
    }
}

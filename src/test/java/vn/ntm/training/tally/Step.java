package vn.ntm.training.tally;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.ntm.training.attendance.MarkStatus;

/** One thing that somebody does in a class, about people, rooms and sessions by their number. */
sealed interface Step {

    /** How many people each of those who work at once has for itself. */
    int OWN_PEOPLE = 6;

    /** People who are on everybody's rolls, and always there. */
    int CROWD = 5;

    int ROOMS = 3;
    int SESSIONS = 3;

    record Register(int person) implements Step {}

    record Cancel(int person) implements Step {}

    /** A roll of own people and some of the crowd; every later one that says otherwise is a correction. */
    record HandIn(int session, int room, List<Mark> marks, List<Integer> crowd) implements Step {}

    record Mark(int person, MarkStatus status) {}

    /** What one person at work does, in order. */
    static Arbitrary<List<Step>> steps(int length) {
        Arbitrary<Step> register = person().map(Register::new);
        Arbitrary<Step> cancel = person().map(Cancel::new);
        return Arbitraries.frequencyOf(Tuple.of(3, register), Tuple.of(1, cancel), Tuple.of(5, handIn()))
                .list()
                .ofSize(length);
    }

    private static Arbitrary<Step> handIn() {
        Arbitrary<List<Mark>> marks = Combinators.combine(person(), Arbitraries.of(MarkStatus.class))
                .as(Mark::new)
                .list()
                .ofMaxSize(OWN_PEOPLE)
                .uniqueElements(Mark::person);
        Arbitrary<List<Integer>> crowd = Arbitraries.integers()
                .between(0, CROWD - 1)
                .list()
                .ofMaxSize(CROWD)
                .uniqueElements();
        return Combinators.combine(
                        Arbitraries.integers().between(0, SESSIONS - 1),
                        Arbitraries.integers().between(0, ROOMS - 1),
                        marks,
                        crowd)
                .as(HandIn::new);
    }

    private static Arbitrary<Integer> person() {
        return Arbitraries.integers().between(0, OWN_PEOPLE - 1);
    }
}

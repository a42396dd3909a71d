package vn.ntm.training.attendance.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntervalTest {

    private static final Interval SESSION = minutes(480, 660);

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("nobody", List.of(), 0),
                Arguments.of("the whole session", List.of(minutes(480, 660)), 180),
                Arguments.of("before the start and after the end", List.of(minutes(400, 700)), 180),
                Arguments.of("two that overlap", List.of(minutes(480, 540), minutes(520, 600)), 120),
                Arguments.of("one inside another", List.of(minutes(480, 600), minutes(500, 510)), 120),
                Arguments.of("a rejoin after a gap", List.of(minutes(480, 500), minutes(600, 660)), 80),
                Arguments.of("a restart without a gap", List.of(minutes(480, 500), minutes(500, 660)), 180),
                Arguments.of("only a test call before", List.of(minutes(400, 470)), 0),
                Arguments.of("seconds add up", List.of(seconds(28_800, 28_830), seconds(28_900, 28_930)), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void minutes_of_a_session_count_once(String what, List<Interval> intervals, int minutes) {
        assertThat(Interval.minutesWithin(SESSION, intervals)).isEqualTo(minutes);
    }

    @Property
    void merged_intervals_cover_what_the_single_ones_do_and_never_touch(
            @ForAll("severalIntervals") List<Interval> intervals) {
        var covered = new BitSet();
        intervals.forEach(interval -> covered.set(second(interval.from()), second(interval.until())));
        List<Interval> merged = Interval.merged(intervals);
        var after = new BitSet();
        merged.forEach(interval -> after.set(second(interval.from()), second(interval.until())));
        assertThat(after).isEqualTo(covered);
        for (int i = 1; i < merged.size(); i++) {
            assertThat(merged.get(i - 1).until()).isBefore(merged.get(i).from());
        }
    }

    @Provide
    Arbitrary<List<Interval>> severalIntervals() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(1, 100))
                .as((from, length) -> seconds(from, from + length))
                .list()
                .ofMaxSize(12);
    }

    private static int second(Instant instant) {
        return Math.toIntExact(instant.getEpochSecond());
    }

    private static Interval minutes(int from, int until) {
        return seconds(from * 60, until * 60);
    }

    private static Interval seconds(int from, int until) {
        return new Interval(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
    }
}

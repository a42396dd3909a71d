package vn.ntm.training.attendance.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A stretch of time in which somebody was connected; its end lies after its start. */
record Interval(Instant from, Instant until) {

    Interval {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("an interval ends after it starts");
        }
    }

    /** The part that lies within {@code other}. */
    Optional<Interval> within(Interval other) {
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = until.isBefore(other.until) ? until : other.until;
        return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
    }

    /** The same time without overlaps, in order; those that touch are one. */
    static List<Interval> merged(Collection<Interval> intervals) {
        List<Interval> merged = new ArrayList<>();
        for (Interval next :
                intervals.stream().sorted(Comparator.comparing(Interval::from)).toList()) {
            Interval last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || next.from.isAfter(last.until)) {
                merged.add(next);
            } else if (next.until.isAfter(last.until)) {
                merged.set(merged.size() - 1, new Interval(last.from, next.until));
            }
        }
        return merged;
    }

    /** Whole minutes of {@code session} that the intervals cover together; seconds are added up before they are cut. */
    static int minutesWithin(Interval session, Collection<Interval> intervals) {
        List<Interval> cut = intervals.stream()
                .flatMap(interval -> interval.within(session).stream())
                .toList();
        Duration together = merged(cut).stream()
                .map(interval -> Duration.between(interval.from, interval.until))
                .reduce(Duration.ZERO, Duration::plus);
        return Math.toIntExact(together.toMinutes());
    }
}

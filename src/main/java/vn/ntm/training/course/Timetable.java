package vn.ntm.training.course;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * When one class is held: its sessions in the order of time, and the rules about when they may be.
 *
 * @param announced whether people rely on it: what they know of is not put into the past, what happened is not rescheduled
 */
record Timetable(List<Session> sessions, boolean announced) {

    Optional<Instant> firstStart() {
        return sessions.stream().map(Session::startsAt).min(Comparator.naturalOrder());
    }

    Optional<Instant> lastEnd() {
        return sessions.stream().map(Session::endsAt).max(Comparator.naturalOrder());
    }

    boolean startedBy(Instant now) {
        return firstStart().filter(start -> !start.isAfter(now)).isPresent();
    }

    boolean overBy(Instant now) {
        return lastEnd().filter(end -> !end.isAfter(now)).isPresent();
    }

    /** @param moved the session that is to be at this time; null for a new one */
    void requireRoom(Session moved, SessionInput time, Instant now) {
        if (moved != null) {
            requireNotBegun(moved, now);
        }
        requireFree(moved, time.startsAt(), time.endsAt());
        if (announced && !time.startsAt().isAfter(now)) {
            throw new RuleViolation("session.in-the-past");
        }
    }

    void requireNotBegun(Session session, Instant now) {
        if (announced && !session.startsAt().isAfter(now)) {
            throw new RuleViolation("session.begun", VietnameseFormat.dateTime(session.startsAt()));
        }
    }

    /** Nobody can sit in two sessions of a class at once. */
    private void requireFree(Session moved, Instant from, Instant until) {
        for (Session other : sessions) {
            if (other != moved && other.overlaps(from, until)) {
                throw new RuleViolation(
                        "session.overlaps", other.ordinal(), VietnameseFormat.dateTime(other.startsAt()));
            }
        }
    }

    void requireNotStarted(Instant now) {
        if (startedBy(now)) {
            throw new RuleViolation(
                    "class.started", VietnameseFormat.dateTime(firstStart().orElseThrow()));
        }
    }

    /** Enough sessions for the class to be announced, and to be counted as it says. */
    void requireComplete(CountingTerms counting) {
        if (sessions.isEmpty()) {
            throw new RuleViolation("class.no-session");
        }
        if (counting.rule() == CountingRule.ONCE_PER_CLASS && counting.threshold() > sessions.size()) {
            throw new RuleViolation("class.threshold-too-high", counting.threshold(), sessions.size());
        }
        if (counting.rule() == CountingRule.ONCE_PER_CLASS_BY_MINUTES && counting.threshold() > minutes()) {
            throw new RuleViolation("class.minutes-too-high", counting.threshold(), minutes());
        }
    }

    /** Of all sessions. */
    private long minutes() {
        return sessions.stream()
                .mapToLong(session ->
                        Duration.between(session.startsAt(), session.endsAt()).toMinutes())
                .sum();
    }

    /** Sessions lie between the first and the last day of their class, where those are set. */
    static void requireWithin(LocalDate firstDay, LocalDate lastDay, SessionInput session) {
        if (firstDay != null && day(session.startsAt()).isBefore(firstDay)) {
            throw InvalidInput.of("startsAt", "session.before-class", VietnameseFormat.date(firstDay));
        }
        LocalDate end = lastDayOf(session.endsAt());
        if (lastDay != null && end.isAfter(lastDay)) {
            throw InvalidInput.of("endsAt", "session.after-class", VietnameseFormat.date(lastDay));
        }
    }

    /** The days of a class hold all the sessions that it has. */
    void requireAllWithin(LocalDate firstDay, LocalDate lastDay) {
        for (Session session : sessions) {
            if (firstDay != null && session.heldOn().isBefore(firstDay)) {
                throw InvalidInput.of(
                        "startsOn", "class.starts-after-session", VietnameseFormat.date(session.heldOn()));
            }
            LocalDate end = lastDayOf(session.endsAt());
            if (lastDay != null && end.isAfter(lastDay)) {
                throw InvalidInput.of("endsOn", "class.ends-before-session", VietnameseFormat.date(end));
            }
        }
    }

    /** A session that ends at midnight is over on the day it began. */
    private static LocalDate lastDayOf(Instant end) {
        return day(end.minusMillis(1));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnameseFormat.ZONE);
    }

    /** Ordinals follow the order of time. */
    void renumber() {
        sessions.sort(Comparator.comparing(Session::startsAt));
        for (int i = 0; i < sessions.size(); i++) {
            sessions.get(i).place(i + 1);
        }
    }
}

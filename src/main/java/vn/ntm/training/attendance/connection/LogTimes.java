package vn.ntm.training.attendance.connection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.training.attendance.connection.LogTime.Order;
import vn.ntm.training.attendance.connection.MeetingLog.Connected;
import vn.ntm.training.shared.text.Vietnamese;

/** Turns the rows of a log into intervals. */
final class LogTimes {

    private static final Duration LONGEST = Duration.ofHours(36);

    private final Interval session;
    private final ZoneId zone;
    private final List<Connected> connections = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private Order order = Order.DAY_FIRST;
    private int people;

    LogTimes(Interval session, ZoneId zone) {
        this.session = session;
        this.zone = zone;
    }

    MeetingLog log(MeetingTool tool, List<LogRow> rows) {
        order = order(tool, rows);
        if (rows.getFirst().has(LogColumn.TIMESTAMP)) {
            pair(rows);
        } else {
            rows.forEach(this::read);
        }
        return new MeetingLog(tool, people, rows.getFirst().heading().read(), connections, problems);
    }

    /** The order in which most times lie near the session: 08/11 may be in August or in November. */
    private Order order(MeetingTool tool, List<LogRow> rows) {
        Order usual = tool == MeetingTool.ZOOM || tool == MeetingTool.TEAMS ? Order.MONTH_FIRST : Order.DAY_FIRST;
        List<LogTime> times = rows.stream()
                .flatMap(row -> Stream.of(row.joined(), row.text(LogColumn.TIMESTAMP)))
                .flatMap(text -> LogTime.read(text).stream())
                .filter(LogTime::isDated)
                .toList();
        return Arrays.stream(Order.values())
                .max(Comparator.<Order>comparingLong(each -> near(times, each))
                        .thenComparingLong(each -> valid(times, each))
                        .thenComparing(each -> each == usual))
                .orElse(usual);
    }

    private static long valid(List<LogTime> times, Order order) {
        return times.stream().filter(time -> time.day(order).isPresent()).count();
    }

    private long near(List<LogTime> times, Order order) {
        LocalDate held = LocalDate.ofInstant(session.from(), zone);
        return times.stream()
                .flatMap(time -> time.day(order).stream())
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(held, day)) <= 1)
                .count();
    }

    private void read(LogRow row) {
        String name = row.name();
        if (name.isEmpty() || isWaiting(row) || isAnonymousPolls(row)) {
            return;
        }
        people++;
        Optional<Instant> joined = instant(row, row.joined(), null);
        Optional<Instant> left = joined.flatMap(from -> instant(row, row.left(), from));
        if (joined.isEmpty() || left.isEmpty()) {
            problems.add(new RowProblem(row.number(), "connection-log.no-time"));
            return;
        }
        keep(row, name, joined.get(), left.get());
    }

    /** BigBlueButton ends its table with the answers that nobody stands behind. */
    private static boolean isAnonymousPolls(LogRow row) {
        return row.has(LogColumn.ACTIVITY)
                && row.joined().isEmpty()
                && row.left().isEmpty();
    }

    private static boolean isWaiting(LogRow row) {
        return List.of("yes", "co").contains(Vietnamese.fold(row.text(LogColumn.WAITING_ROOM)));
    }

    /** @param after a time without a date is the first one after this; null: the one nearest to the session */
    private Optional<Instant> instant(LogRow row, String text, Instant after) {
        ZoneId written = row.heading().isUtc() ? ZoneOffset.UTC : zone;
        return LogTime.read(text)
                .flatMap(time -> time.isDated()
                        ? time.day(order).map(day -> time.on(day, written))
                        : Optional.of(undated(time, written, after)));
    }

    private Instant undated(LogTime time, ZoneId written, Instant after) {
        LocalDate day = LocalDate.ofInstant(after == null ? session.from() : after, written);
        List<Instant> possible = Stream.of(day.minusDays(1), day, day.plusDays(1))
                .map(each -> time.on(each, written))
                .toList();
        if (after != null) {
            return possible.stream()
                    .filter(instant -> !instant.isBefore(after))
                    .findFirst()
                    .orElseThrow();
        }
        Instant middle = session.from()
                .plus(Duration.between(session.from(), session.until()).dividedBy(2));
        return possible.stream()
                .min(Comparator.comparing(
                        instant -> Duration.between(instant, middle).abs()))
                .orElseThrow();
    }

    private void keep(LogRow row, String name, Instant joined, Instant left) {
        if (left.isBefore(joined) || Duration.between(joined, left).compareTo(LONGEST) > 0) {
            problems.add(new RowProblem(row.number(), "connection-log.end-before-start"));
        } else if (!left.equals(joined)) {
            var interval = new Interval(joined, left);
            if (interval.within(session).isEmpty()) {
                problems.add(new RowProblem(row.number(), "connection-log.outside"));
            }
            connections.add(new Connected(name, row.text(LogColumn.EMAIL), interval));
        }
    }

    /** The older form of Teams has a row for each coming and going; who never went was there until the last of them. */
    private void pair(List<LogRow> rows) {
        record Event(LogRow row, Instant at) {}
        List<Event> events = new ArrayList<>();
        for (LogRow row : rows) {
            people++;
            instant(row, row.text(LogColumn.TIMESTAMP), null)
                    .ifPresentOrElse(
                            at -> events.add(new Event(row, at)),
                            () -> problems.add(new RowProblem(row.number(), "connection-log.no-time")));
        }
        events.sort(Comparator.comparing(Event::at));
        Map<String, Event> open = new HashMap<>();
        for (Event event : events) {
            String name = event.row().name();
            if (isLeaving(event.row())) {
                Event joined = open.remove(name);
                if (joined != null) {
                    keep(event.row(), name, joined.at(), event.at());
                }
            } else {
                open.putIfAbsent(name, event);
            }
        }
        for (Event event : open.values()) {
            problems.add(new RowProblem(event.row().number(), "connection-log.never-left"));
            keep(event.row(), event.row().name(), event.at(), events.getLast().at());
        }
    }

    private static boolean isLeaving(LogRow row) {
        String action = Vietnamese.fold(row.text(LogColumn.ACTION));
        return action.startsWith("left") || action.contains("roi");
    }
}

package vn.ntm.training.attendance.connection;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.sheet.SheetFile;
import vn.ntm.training.shared.sheet.SheetLimits;
import vn.ntm.training.shared.sheet.SheetRow;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Reads the file of a tool: finds its tables wherever they start, and tells the tool by their columns. */
final class LogReading {

    static final int MOST_ROWS = 20_000;
    static final int MOST_PROBLEMS = 100;

    private final List<LogRow> rows = new ArrayList<>();
    private LogHeading heading = LogHeading.NONE;

    private LogReading() {}

    /**
     * @param session the log is of; decides how dates are to be read that can be read in two ways
     * @param zone of times that do not tell theirs
     * @throws InvalidInput on field {@code file} for what is no log, is too large or is of another time
     */
    static MeetingLog read(byte[] content, String fileName, Interval session, ZoneId zone) {
        var reading = new LogReading();
        SheetFile.open(content, fileName, SheetLimits.STANDARD).forEachRow(row -> {
            reading.take(row);
            return true;
        });
        return reading.log(session, zone);
    }

    private void take(SheetRow row) {
        LogHeading above = LogHeading.of(row);
        if (!above.isNone()) {
            heading = above;
        } else if (!heading.isNone() && row.cells().size() > 1 && !isOfMeeting(row)) {
            rows.add(new LogRow(row, heading));
        }
        if (rows.size() > MOST_ROWS) {
            throw InvalidInput.of("file", "sheet.too-many-rows", MOST_ROWS);
        }
    }

    /** Below a table another one may start that tells of meetings; what follows it is of nobody. */
    private boolean isOfMeeting(SheetRow row) {
        String first = row.cell(0).toLowerCase(java.util.Locale.ROOT);
        boolean meeting =
                List.of("topic", "meeting id", "chủ đề", "id cuộc họp").contains(first);
        if (meeting) {
            heading = LogHeading.NONE;
        }
        return meeting;
    }

    private MeetingLog log(Interval session, ZoneId zone) {
        if (rows.isEmpty()) {
            throw InvalidInput.of("file", heading.isNone() ? "connection-log.no-table" : "connection-log.nobody");
        }
        List<LogRow> telling = exact();
        LogRow first = telling.getFirst();
        if (!first.has(LogColumn.TIMESTAMP) && first.joined().isEmpty() && noTimes(telling)) {
            throw InvalidInput.of("file", "connection-log.no-times");
        }
        MeetingLog log = new LogTimes(session, zone).log(tool(first), telling);
        requireOfSession(log, session, zone);
        return log;
    }

    /** A log of another day, or of clocks that are hours wrong, would make everybody absent. */
    private static void requireOfSession(MeetingLog log, Interval session, ZoneId zone) {
        if (log.connections().isEmpty()) {
            throw InvalidInput.of("file", "connection-log.nobody");
        }
        if (log.intervals().stream()
                .anyMatch(interval -> interval.within(session).isPresent())) {
            return;
        }
        Instant from =
                log.intervals().stream().map(Interval::from).min(naturalOrder()).orElseThrow();
        Instant until = log.intervals().stream()
                .map(Interval::until)
                .max(naturalOrder())
                .orElseThrow();
        boolean otherDay = !LocalDate.ofInstant(from, zone).equals(LocalDate.ofInstant(session.from(), zone));
        throw InvalidInput.of(
                "file",
                otherDay ? "connection-log.other-day" : "connection-log.clock",
                VietnameseFormat.dateTime(from),
                VietnameseFormat.dateTime(until),
                VietnameseFormat.dateTime(session.from()));
    }

    private static boolean noTimes(List<LogRow> rows) {
        return rows.stream().allMatch(row -> row.joined().isEmpty());
    }

    /** Each rejoin where the file has them, in a table of its own; first and last times only where it has nothing else. */
    private List<LogRow> exact() {
        List<LogRow> exact = rows.stream().filter(row -> !row.isCoarse()).toList();
        return exact.isEmpty() ? rows : exact;
    }

    private static MeetingTool tool(LogRow row) {
        if (row.has(LogColumn.ACTIVITY)) {
            return MeetingTool.BIGBLUEBUTTON;
        }
        if (row.has(LogColumn.ACTION) || row.has(LogColumn.ROLE) || row.isCoarse()) {
            return MeetingTool.TEAMS;
        }
        boolean zoom = row.has(LogColumn.GUEST) || row.has(LogColumn.WAITING_ROOM) || row.has(LogColumn.TOTAL);
        boolean divided = row.has(LogColumn.FIRST_NAME);
        boolean durationBeforeTimes = row.has(LogColumn.DURATION)
                && row.has(LogColumn.JOINED)
                && row.heading().columns().get(LogColumn.DURATION)
                        < row.heading().columns().get(LogColumn.JOINED);
        return !zoom && (divided || durationBeforeTimes) ? MeetingTool.MEET : MeetingTool.ZOOM;
    }
}

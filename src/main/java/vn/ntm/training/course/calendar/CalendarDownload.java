package vn.ntm.training.course.calendar;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import vn.ntm.training.shared.problem.RuleViolation;

/** The answer that a browser hands to the calendar of the telephone. */
public final class CalendarDownload {

    private CalendarDownload() {}

    /**
     * @param name of the file, without its ending: ASCII
     * @throws RuleViolation when there is no session yet: calendars refuse a file without events
     */
    public static Response of(List<CalendarEvent> events, String name, Instant now) {
        if (events.isEmpty()) {
            throw new RuleViolation("class.no-session");
        }
        return Response.ok(CalendarFile.of(events, now))
                .type(CalendarFile.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".ics\"")
                .build();
    }
}

package vn.ntm.training.course.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.TimezoneName;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Events written as an iCalendar file. Times are told in the zone of Vietnam, with the zone itself in the file. */
public final class CalendarFile {

    /** With its character set: without it some calendars read it as Latin-1. */
    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    private static final String PRODUCT = "-//NTM Training//Calendar//VI";
    private static final UtcOffset OFFSET = new UtcOffset(true, 7, 0);
    /** Since when the whole country has had this offset. */
    private static final DateTimeComponents SINCE = new DateTimeComponents(1975, 6, 13, 0, 0, 0, false);

    private CalendarFile() {}

    /**
     * A file whose events are all cancelled takes them back (METHOD:CANCEL); any other one tells how things are, without a
     * method: with one, calendars treat an event as an invitation that has an organiser to answer to.
     *
     * @param now when it is written
     */
    public static String of(List<CalendarEvent> events, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        boolean takenBack =
                !events.isEmpty() && events.stream().allMatch(event -> event.state() == CalendarEvent.State.CANCELLED);
        if (takenBack) {
            calendar.setMethod(Method.CANCEL);
        }
        calendar.getTimezoneInfo().setDefaultTimezone(vietnam());
        for (CalendarEvent event : events) {
            VEvent written = event(event, now);
            if (takenBack) {
                written.setOrganizer(organiser(event));
            }
            calendar.addEvent(written);
        }
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(CalendarEvent event, Instant now) {
        var written = new VEvent();
        written.setUid(event.uid());
        written.setSequence(event.sequence());
        written.setDateTimeStamp(Date.from(now));
        written.setLastModified(Date.from(now));
        written.setDateStart(Date.from(event.startsAt()), true);
        written.setDateEnd(Date.from(event.endsAt()), true);
        written.setSummary(event.summary());
        written.setDescription(event.description());
        if (event.location() != null) {
            written.setLocation(event.location());
        }
        written.setUrl(event.url().toString());
        written.setStatus(status(event.state()));
        return written;
    }

    /** RFC 5546 wants one in a cancellation; the page of the class, as there is no mail address that answers. */
    private static Organizer organiser(CalendarEvent event) {
        var organiser = new Organizer(null, null);
        organiser.setUri(event.url().toString());
        return organiser;
    }

    private static Status status(CalendarEvent.State state) {
        return switch (state) {
            case TENTATIVE -> Status.tentative();
            case CONFIRMED -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
        };
    }

    /** Written out here: the library would fetch it from the internet. */
    private static TimezoneAssignment vietnam() {
        var standard = new StandardTime();
        standard.setDateStart(SINCE);
        standard.setTimezoneOffsetFrom(OFFSET);
        standard.setTimezoneOffsetTo(OFFSET);
        standard.addTimezoneName(new TimezoneName("+07"));
        var zone = new VTimezone(VietnameseFormat.ZONE.getId());
        zone.addStandardTime(standard);
        return new TimezoneAssignment(TimeZone.getTimeZone(VietnameseFormat.ZONE), zone);
    }
}

package vn.ntm.training.course.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Related;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.TimezoneName;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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

    /** When the telephone reminds. */
    private static final List<Duration> REMINDED_BEFORE = List.of(
            Duration.builder().prior(true).days(1).build(),
            Duration.builder().prior(true).hours(2).build());

    private static final Duration FETCHED_EVERY = Duration.builder().hours(1).build();

    private CalendarFile() {}

    /**
     * A file whose events are all cancelled takes them back (METHOD:CANCEL); any other one tells how things are, without a
     * method: with one, calendars treat an event as an invitation that has an organiser to answer to.
     *
     * @param now when it is written
     */
    public static String of(List<CalendarEvent> events, Instant now) {
        ICalendar calendar = calendar();
        boolean takenBack =
                !events.isEmpty() && events.stream().allMatch(event -> event.state() == CalendarEvent.State.CANCELLED);
        if (takenBack) {
            calendar.setMethod(Method.CANCEL);
        }
        for (CalendarEvent event : events) {
            VEvent written = event(event, now);
            if (takenBack) {
                written.setOrganizer(organiser(event));
            }
            calendar.addEvent(written);
        }
        return written(calendar);
    }

    /** What a calendar that subscribed to an address fetches again and again: the events as they are, cancelled ones too. */
    public static String feed(List<CalendarEvent> events, String name, Participant organiser, Instant now) {
        ICalendar calendar = calendar();
        calendar.setMethod(Method.PUBLISH);
        calendar.setName(oneLine(name));
        // RFC 7986 wants the type told, which the library leaves out.
        calendar.setExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, FETCHED_EVERY.toString());
        // What calendars read that are older than it.
        calendar.setExperimentalProperty("X-WR-CALNAME", oneLine(name));
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", FETCHED_EVERY.toString());
        for (CalendarEvent event : events) {
            VEvent written = event(event, now);
            written.setOrganizer(organiser(organiser));
            calendar.addEvent(written);
        }
        return written(calendar);
    }

    /** One event for the mail to somebody, who is invited to it, told of its changes, or told that it is off (RFC 5546). */
    public static String invitation(CalendarEvent event, Participant organiser, Participant invited, Instant now) {
        ICalendar calendar = calendar();
        calendar.setMethod(event.isOff() ? Method.CANCEL : Method.REQUEST);
        VEvent written = event(event, now);
        written.setOrganizer(organiser(organiser));
        var attendee = new Attendee(named(invited), invited.email());
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        // Nobody reads the answers; who cannot come says so on the page.
        attendee.setRsvp(false);
        written.addAttendee(attendee);
        calendar.addEvent(written);
        return written(calendar);
    }

    /** Folded here: the library counts letters, where RFC 5545 (3.1) counts octets, of which a Vietnamese letter has up to three. */
    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OctetFolding.folded(text.toString());
    }

    private static ICalendar calendar() {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.getTimezoneInfo().setDefaultTimezone(vietnam());
        return calendar;
    }

    private static VEvent event(CalendarEvent event, Instant now) {
        var written = new VEvent();
        written.setUid(event.uid());
        written.setSequence(event.sequence());
        written.setDateTimeStamp(Date.from(now));
        written.setLastModified(Date.from(now));
        written.setDateStart(Date.from(event.startsAt()), true);
        written.setDateEnd(Date.from(event.endsAt()), true);
        written.setSummary(oneLine(event.summary()));
        written.setDescription(event.description());
        if (event.location() != null) {
            written.setLocation(oneLine(event.location()));
        }
        written.setUrl(event.url().toString());
        written.setStatus(status(event.state()));
        if (!event.isOff()) {
            REMINDED_BEFORE.forEach(before -> written.addAlarm(alarm(event, before)));
        }
        return written;
    }

    private static VAlarm alarm(CalendarEvent event, Duration before) {
        return VAlarm.display(new Trigger(before, Related.START), oneLine(event.summary()));
    }

    private static Organizer organiser(Participant organiser) {
        return new Organizer(named(organiser), organiser.email());
    }

    /** A parameter has no way to write a quotation mark. */
    private static String named(Participant participant) {
        return oneLine(participant.name()).replace('"', '\'');
    }

    /** Line ends and other control characters become spaces. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
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

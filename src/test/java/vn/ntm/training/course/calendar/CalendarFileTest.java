package vn.ntm.training.course.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import vn.ntm.training.course.calendar.CalendarEvent.State;

/**
 * What is written is read back by another library than the one that wrote it. With the server, whose tests read calendars too: that
 * library puts zones into the JDK and fails when it is loaded twice.
 */
@QuarkusTest
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final Participant ORGANISER = new Participant("NTM Training", "ntm@example.vn");
    private static final Participant INVITED =
            new Participant("Nguyễn \"Thị\" Lan, Trưởng; ban\r\nBcc: x", "lan@xa.example.vn");
    private static final Instant START = Instant.parse("2026-12-05T01:00:00Z");

    @Test
    void an_event_says_when_in_the_zone_of_vietnam_and_brings_the_zone_along() throws Exception {
        String file = CalendarFile.of(List.of(event(State.CONFIRMED)), NOW);
        assertThat(file)
                .contains(
                        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261205T080000\r\n",
                        "DTEND;TZID=Asia/Ho_Chi_Minh:20261205T110000\r\n")
                .contains("TZOFFSETTO:+0700", "VERSION:2.0")
                .doesNotContain("METHOD", "ORGANIZER");
        Calendar calendar = read(file);
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
        VEvent event = only(calendar);
        assertThat(value(event, Property.UID)).isEqualTo("1@session.ntm-training");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("7");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261126T030000Z");
        assertThat(value(event, Property.URL)).isEqualTo("https://ntm.example/classes/1");
    }

    @Test
    void commas_lines_and_long_vietnamese_texts_come_through_as_they_were() throws Exception {
        VEvent event = only(read(CalendarFile.of(List.of(event(State.CONFIRMED)), NOW)));
        assertThat(value(event, Property.SUMMARY))
                .isEqualTo(event(State.CONFIRMED).summary());
        assertThat(value(event, Property.DESCRIPTION))
                .isEqualTo(event(State.CONFIRMED).description());
        assertThat(value(event, Property.LOCATION)).isEqualTo("Nhà văn hóa; tầng 2, xã Hòa An");
        assertThat(CalendarFile.of(List.of(event(State.CONFIRMED)), NOW).split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    @Test
    void what_is_cancelled_is_taken_back_under_the_same_uid() throws Exception {
        Calendar calendar = read(CalendarFile.of(List.of(event(State.CANCELLED)), NOW));
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(value(only(calendar), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(only(calendar), Property.UID)).isEqualTo("1@session.ntm-training");
    }

    @Test
    void a_file_in_which_only_some_are_cancelled_is_no_cancellation() throws Exception {
        Calendar calendar = read(CalendarFile.of(List.of(event(State.CANCELLED), event(State.TENTATIVE)), NOW));
        assertThat(calendar.getProperty(Property.METHOD)).isEmpty();
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(2);
    }

    @Test
    void an_invitation_names_who_invites_and_who_is_invited_and_asks_for_no_answer() throws Exception {
        String file = CalendarFile.invitation(event(State.CONFIRMED), ORGANISER, INVITED, NOW);
        Calendar calendar = read(file);
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = only(calendar);
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:ntm@example.vn");
        Property attendee = event.getRequiredProperty(Property.ATTENDEE);
        assertThat(attendee.getValue()).isEqualTo("mailto:lan@xa.example.vn");
        assertThat(attendee.toString())
                .contains("CUTYPE=INDIVIDUAL", "ROLE=REQ-PARTICIPANT", "PARTSTAT=NEEDS-ACTION", "RSVP=FALSE")
                .contains("CN=\"Nguyễn 'Thị' Lan, Trưởng; ban Bcc: x\"");
        assertThat(event.getAlarms())
                .extracting(alarm -> alarm.getRequiredProperty(Property.TRIGGER).getValue())
                .containsExactly("-P1D", "-PT2H");
    }

    @Test
    void what_is_off_is_taken_back_from_the_one_who_was_invited() throws Exception {
        Calendar calendar = read(CalendarFile.invitation(event(State.CANCELLED), ORGANISER, INVITED, NOW));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        VEvent event = only(calendar);
        assertThat(value(event, Property.UID)).isEqualTo("1@session.ntm-training");
        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:lan@xa.example.vn");
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void a_feed_says_how_often_it_is_fetched_and_keeps_what_is_cancelled() throws Exception {
        String file = CalendarFile.feed(
                List.of(event(State.CONFIRMED), event(State.CANCELLED)), "Lịch tập huấn", ORGANISER, NOW);
        Calendar calendar = read(file);
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(file)
                .contains("METHOD:PUBLISH\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "STATUS:CANCELLED")
                .contains("X-WR-CALNAME:Lịch tập huấn\r\n")
                .containsPattern("X-PUBLISHED-TTL(;VALUE=DURATION)?:PT1H\r\n");
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(2);
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_letter_is_cut() {
        String file = CalendarFile.invitation(event(State.CONFIRMED), ORGANISER, INVITED, NOW);
        for (String line : file.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD", "\n");
        }
    }

    @Test
    void line_ends_that_people_typed_begin_no_line_of_the_file() throws Exception {
        var typed = event(State.CONFIRMED);
        var event = new CalendarEvent(
                typed.uid(),
                typed.sequence(),
                "Lớp\r\nATTENDEE:mailto:x@example.vn\nX\rY\u2028Z",
                "Một\r\nEND:VCALENDAR",
                "Nhà\r\nMETHOD:CANCEL",
                typed.url(),
                typed.startsAt(),
                typed.endsAt(),
                typed.state());
        String file = CalendarFile.invitation(event, ORGANISER, INVITED, NOW);
        Calendar calendar = read(file);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent read = only(calendar);
        assertThat(value(read, Property.SUMMARY)).isEqualTo("Lớp ATTENDEE:mailto:x@example.vn X Y Z");
        assertThat(value(read, Property.LOCATION)).isEqualTo("Nhà METHOD:CANCEL");
        assertThat(value(read, Property.DESCRIPTION)).contains("END:VCALENDAR");
        assertThat(read.getProperties(Property.ATTENDEE)).hasSize(1);
        assertThat(file.lines().filter("END:VCALENDAR"::equals)).hasSize(1);
    }

    private static CalendarEvent event(State state) {
        return new CalendarEvent(
                "1@session.ntm-training",
                7,
                "Tập huấn cán bộ xây dựng nông thôn mới: hồ sơ đánh giá, nợ đọng; xây dựng cơ bản – buổi 1",
                "Lớp LH-2026-0042\nĐơn vị tổ chức: Tỉnh Phú Thọ\nNội dung: tiêu chí, \\ và dấu phẩy",
                "Nhà văn hóa; tầng 2, xã Hòa An",
                URI.create("https://ntm.example/classes/1"),
                START,
                START.plusSeconds(3 * 3600),
                state);
    }

    private static Calendar read(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static VEvent only(Calendar calendar) {
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}

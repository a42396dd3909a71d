package vn.ntm.training.attendance.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ntm.training.attendance.connection.LogFixtures.utf16;
import static vn.ntm.training.attendance.connection.LogFixtures.utf8;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.training.attendance.connection.MeetingLog.Connected;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.VietnameseFormat;

class LogReadingTest {

    private static final Interval SESSION = between("2026-08-03T08:00", "2026-08-03T11:00");

    static Stream<Arguments> logs() {
        return Stream.of(
                Arguments.of(
                        MeetingTool.ZOOM, utf8(LogFixtures.ZOOM_WITH_MEETING), "Điểm cầu xã Ea Kiết - Cư M'gar", 180),
                Arguments.of(MeetingTool.ZOOM, utf8(LogFixtures.ZOOM_FLAT), "Xã An Phú", 160),
                Arguments.of(MeetingTool.ZOOM, utf8(LogFixtures.ZOOM_VIETNAMESE), "X. Ea Kiết", 150),
                Arguments.of(MeetingTool.TEAMS, utf16(LogFixtures.TEAMS_SECTIONS), "Xã Ea Kiết", 120),
                Arguments.of(MeetingTool.TEAMS, utf16(LogFixtures.TEAMS_EVENTS), "Xã Ea Kiết", 170),
                Arguments.of(MeetingTool.TEAMS, utf16(LogFixtures.TEAMS_UTC), "Xã Ea Kiết", 180),
                Arguments.of(MeetingTool.MEET, utf8(LogFixtures.MEET), "Lê Thị Bình", 62),
                Arguments.of(MeetingTool.MEET, utf8(LogFixtures.MEET_ONE_NAME), "Xã Ea Kiết", 41),
                Arguments.of(MeetingTool.MEET, utf8(LogFixtures.MEET_ISO), "Lê Thị Bình", 180),
                Arguments.of(MeetingTool.BIGBLUEBUTTON, utf8(LogFixtures.BBB), "Xã Ea Kiết", 179),
                Arguments.of(MeetingTool.BIGBLUEBUTTON, utf8(LogFixtures.BBB_VIETNAMESE), "Xã Ea Kiết", 180),
                Arguments.of(MeetingTool.BIGBLUEBUTTON, utf8(LogFixtures.BBB_STILL_THERE), "Xã Ea Kiết", 60));
    }

    @ParameterizedTest
    @MethodSource("logs")
    void each_tool_is_recognised_and_its_rejoins_are_merged(
            MeetingTool tool, byte[] content, String name, int minutes) {
        MeetingLog log = read(content);
        assertThat(log.tool()).isEqualTo(tool);
        assertThat(minutes(log, name)).isEqualTo(minutes);
    }

    @Test
    void who_only_waited_was_not_connected_and_a_row_without_a_time_is_told() {
        assertThat(read(utf8(LogFixtures.ZOOM_WITH_MEETING)).connections())
                .extracting(Connected::name)
                .doesNotContain("Chờ Mãi");
        MeetingLog flat = read(utf8(LogFixtures.ZOOM_FLAT));
        assertThat(flat.problems()).containsExactly(new RowProblem(4, "connection-log.no-time"));
        assertThat(flat.connections()).hasSize(2);
    }

    @Test
    void who_never_left_was_there_until_the_last_row() {
        MeetingLog log = read(utf16(LogFixtures.TEAMS_EVENTS));
        assertThat(log.problems()).extracting(RowProblem::code).containsExactly("connection-log.never-left");
    }

    @Test
    void a_time_without_a_date_lies_where_the_session_over_midnight_is() {
        Interval night = between("2026-08-03T22:00", "2026-08-04T02:00");
        MeetingLog log = LogReading.read(
                utf8("First name,Last name,Email,Duration,Time joined,Time exited\nA,B,,3 hr,10:00 PM,1:00 AM\n"
                        + "A,B,,1 hr,12:30 AM,1:30 AM\n"),
                "meet.csv",
                night,
                VietnameseFormat.ZONE);
        assertThat(Interval.minutesWithin(night, log.intervals())).isEqualTo(210);
    }

    @Test
    void a_rejoin_over_midnight_with_dates_is_one_interval() {
        Interval night = between("2026-08-03T22:00", "2026-08-04T02:00");
        MeetingLog log = LogReading.read(
                utf8("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                        + "Xã A,,08/03/2026 11:50:00 PM,08/04/2026 12:10:00 AM,20,Yes\n"
                        + "Xã A,,08/04/2026 12:05:00 AM,08/04/2026 03:00:00 AM,175,Yes\n"),
                "zoom.csv",
                night,
                VietnameseFormat.ZONE);
        assertThat(Interval.minutesWithin(night, log.intervals())).isEqualTo(130);
    }

    @Test
    void times_of_another_zone_are_read_in_it() {
        MeetingLog log = LogReading.read(
                utf8("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                        + "Xã A,,08/03/2026 01:00:00 AM,08/03/2026 04:00:00 AM,180,Yes\n"),
                "zoom.csv",
                SESSION,
                ZoneId.of("UTC"));
        assertThat(Interval.minutesWithin(SESSION, log.intervals())).isEqualTo(180);
    }

    @Test
    void a_formula_is_a_name_like_any_other() {
        MeetingLog log = read(utf8("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                + "\"=HYPERLINK(\"\"http://x\"\")\",,08/03/2026 08:00:00 AM,08/03/2026 09:00:00 AM,60,Yes\n"));
        assertThat(log.connections()).extracting(Connected::name).containsExactly("=HYPERLINK(\"http://x\")");
    }

    static Stream<Arguments> refused() {
        String heading = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n";
        return Stream.of(
                Arguments.of(utf8(""), "sheet.empty-file"),
                Arguments.of(utf8("%PDF-1.7 x"), "sheet.wrong-kind"),
                Arguments.of(utf8("a,b\n1,2\n"), "connection-log.no-table"),
                Arguments.of(utf8(heading), "connection-log.nobody"),
                Arguments.of(utf8(LogFixtures.ZOOM_TOTALS), "connection-log.no-times"),
                Arguments.of(
                        utf8(heading + "Xã A,,08/09/2026 08:00:00 AM,08/09/2026 09:00:00 AM,60,Yes\n"),
                        "connection-log.other-day"),
                Arguments.of(
                        utf8(heading + "Xã A,,08/03/2026 01:00:00 AM,08/03/2026 04:00:00 AM,180,Yes\n"),
                        "connection-log.clock"),
                Arguments.of(
                        utf8(heading + "Xã A,,08/03/2026 08:00:00 AM,08/03/2026 09:00:00 AM,60,Yes\n".repeat(100_000)),
                        "sheet.too-many-rows"),
                Arguments.of(utf8("x".repeat(11 << 20)), "sheet.too-large"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_log_of_the_session_is_refused_as_a_whole(byte[] content, String code) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(InvalidInput.Field::code)
                        .containsExactly(code));
    }

    @Test
    void a_thousand_rows_are_read_whatever_the_encoding() {
        var text = new StringBuilder("Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n");
        for (int i = 0; i < 1_000; i++) {
            text.append("Điểm cầu ").append(i % 250).append("\t8/3/2026, 8:").append("%02d".formatted(i % 60));
            text.append(":00 AM\t8/3/2026, 10:00:00 AM\t1h\t\tAttendee\n");
        }
        MeetingLog log = read(utf16(text.toString()));
        assertThat(log.rows()).isEqualTo(1_000);
        assertThat(log.problems()).isEmpty();
        assertThat(read(text.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo(log);
    }

    private static MeetingLog read(byte[] content) {
        return LogReading.read(content, "log.csv", SESSION, VietnameseFormat.ZONE);
    }

    private static int minutes(MeetingLog log, String name) {
        List<Interval> intervals = log.connections().stream()
                .filter(each -> each.name().equals(name))
                .map(Connected::interval)
                .toList();
        return Interval.minutesWithin(SESSION, intervals);
    }

    private static Interval between(String from, String until) {
        return new Interval(
                LocalDateTime.parse(from).atZone(VietnameseFormat.ZONE).toInstant(),
                LocalDateTime.parse(until).atZone(VietnameseFormat.ZONE).toInstant());
    }
}

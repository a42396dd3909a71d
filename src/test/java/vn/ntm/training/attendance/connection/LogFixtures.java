package vn.ntm.training.attendance.connection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Logs as the tools write them; every name is synthetic. The session is on 03/08/2026 from 8 to 11 in Vietnam. Where the forms
 * come from stands in ADR 122.
 */
final class LogFixtures {

    /** The usage report of Zoom with the meeting on top, one row per join. */
    static final String ZOOM_WITH_MEETING = """
            Topic,ID,Host name,Host email,Start time,End time,Participants,Duration (minutes)
            Lớp thử,812 3456 7890,Tổ kỹ thuật,host@example.org,08/03/2026 07:40:00 AM,08/03/2026 11:05:00 AM,3,205

            Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room
            "Điểm cầu xã Ea Kiết - Cư M'gar",,08/03/2026 07:50:00 AM,08/03/2026 09:00:00 AM,70,Yes,No
            "Điểm cầu xã Ea Kiết - Cư M'gar",,08/03/2026 08:50:00 AM,08/03/2026 11:05:00 AM,135,Yes,No
            Nguyễn Văn An (iPad),an@example.org,08/03/2026 08:30:00 AM,08/03/2026 10:00:00 AM,90,Yes,No
            Chờ Mãi,,08/03/2026 08:00:00 AM,08/03/2026 08:10:00 AM,10,Yes,Yes
            """;

    static final String ZOOM_FLAT = "\uFEFF" + """
            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
            Xã An Phú,,08/03/2026 08:00:00 AM,08/03/2026 08:20:00 AM,20,Yes,Y
            Xã An Phú,,08/03/2026 08:40:00 AM,08/03/2026 11:00:00 AM,140,Yes,Y
            Hỏng Giờ,,hôm qua,08/03/2026 11:00:00 AM,140,Yes,
            """;

    static final String ZOOM_VIETNAMESE = """
            Tên (Tên gốc);Email;Thời gian tham gia;Thời gian rời đi;Thời lượng (phút);Khách;Trong phòng chờ
            X. Ea Kiết;;03/08/2026 08:00:00;03/08/2026 10:30:00;150;Có;Không
            """;

    static final String ZOOM_TOTALS = """
            Name (Original Name),User Email,Total Duration (Minutes),Guest
            Xã An Phú,,150,Yes
            """;

    /** The attendance report of Teams: tabs, three sections; the second hides the gap between two joins. */
    static final String TEAMS_SECTIONS = """
            1. Summary
            Meeting title\tLớp thử
            Attended participants\t2
            Start time\t8/3/26, 7:45:00 AM
            End time\t8/3/26, 11:10:00 AM
            Meeting duration\t3h 25m

            2. Participants
            Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
            Xã Ea Kiết\t8/3/26, 8:00:00 AM\t8/3/26, 11:00:00 AM\t2h\txa@example.org\txa@example.org\tPresenter
            Lê Thị Bình (Guest)\t8/3/26, 9:00:00 AM\t8/3/26, 9:30:15 AM\t30m 15s\t\t\tAttendee

            3. In-Meeting Activities
            Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
            Xã Ea Kiết\t8/3/26, 8:00:00 AM\t8/3/26, 9:00:00 AM\t1h\txa@example.org\tPresenter
            Xã Ea Kiết\t8/3/26, 10:00:00 AM\t8/3/26, 11:00:00 AM\t1h\txa@example.org\tPresenter
            Lê Thị Bình (Guest)\t8/3/26, 9:00:00 AM\t8/3/26, 9:30:15 AM\t30m 15s\t\tAttendee
            """;

    static final String TEAMS_EVENTS = """
            Full Name\tUser Action\tTimestamp
            Xã Ea Kiết\tJoined before\t3/8/2026, 07:58:00
            Lê Thị Bình\tJoined\t3/8/2026, 08:30:00
            Xã Ea Kiết\tLeft\t3/8/2026, 09:00:00
            Xã Ea Kiết\tJoined\t3/8/2026, 09:10:00
            Lê Thị Bình\tLeft\t3/8/2026, 11:00:00
            """;

    static final String TEAMS_UTC = """
            2. Participants
            Name\tFirst Join (UTC)\tLast Leave (UTC)\tIn-Meeting Duration\tEmail\tRole
            Xã Ea Kiết\t8/3/2026, 1:00:00 AM\t8/3/2026, 4:00:00 AM\t3h\t\tPresenter
            """;

    static final String MEET = """
            First name,Last name,Email,Duration,Time joined,Time exited
            Bình,Lê Thị,binh@example.org,1 hr 2 min,8:00 AM,9:02 AM
            Xã Ea Kiết,,xa@example.org,2 hr,9:00 AM,11:00 AM
            """;

    static final String MEET_ONE_NAME = """
            Name,Email,Duration,Time joined,Time exited
            Xã Ea Kiết,,42m,2026-08-03 08:01:14,2026-08-03 08:43:08
            """;

    static final String MEET_ISO = """
            Họ,Tên gọi,Email,Thời lượng,Thời gian tham gia,Thời gian thoát
            Lê Thị,Bình,binh@example.org,3 giờ,2026-08-03T01:00:00Z,2026-08-03T04:00:00Z
            """;

    private static final String BBB_HEADING =
            "Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Reactions,Poll Votes,Raise Hands,Join,Left,Duration\r\n";

    static final String BBB = BBB_HEADING
            + "\"Xã Ea Kiết\",\"FALSE\",\"2.5\",\"00:01:10\",\"-\",\"3\",\"0\",\"0\",\"1\",\"8/3/2026, 08:00:00 AM\",\"8/3/2026, 10:59:30 AM\",\"02:59:30\"\r\n"
            + "\"Anonymous\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"";

    /** Vietnamese browsers write the time before the date. */
    static final String BBB_VIETNAMESE = BBB_HEADING
            + "\"Xã Ea Kiết\",\"FALSE\",\"2,5\",\"00:01:10\",\"-\",\"3\",\"0\",\"0\",\"1\",\"08:00:00 3/8/2026\",\"11:30:00 3/8/2026\",\"03:30:00\"";

    /** With the narrow space before AM that browsers write since 2023. */
    static final String BBB_STILL_THERE = BBB_HEADING
            + "\"Xã Ea Kiết\",\"FALSE\",\"2.5\",\"-\",\"-\",\"3\",\"0\",\"0\",\"1\",\"8/3/2026, 08:00:00\u202FAM\",\"8/3/2026, 09:00:00\u202FAM\",\"01:00:00\"\r\n"
            + "\"Còn Đó\",\"FALSE\",\"2.5\",\"-\",\"-\",\"3\",\"0\",\"0\",\"1\",\"8/3/2026, 08:00:00\u202FAM\",\"-\",\"01:00:00\"";

    private LogFixtures() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As Teams writes it. */
    static byte[] utf16(String text) {
        byte[] letters = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_16LE);
        return ByteBuffer.allocate(letters.length + 2)
                .put((byte) 0xFF)
                .put((byte) 0xFE)
                .put(letters)
                .array();
    }
}

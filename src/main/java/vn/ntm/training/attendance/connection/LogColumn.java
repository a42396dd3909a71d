package vn.ntm.training.attendance.connection;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ntm.training.shared.sheet.SheetRow;
import vn.ntm.training.shared.text.Vietnamese;

/** Columns of connection logs, by the headings that the tools give them in English and in Vietnamese; folded. */
public enum LogColumn {
    NAME(
            "name original name",
            "name",
            "full name",
            "user name original name",
            "display name",
            "participant name",
            "ten ten goc",
            "ten",
            "ho va ten",
            "ho ten",
            "ten day du",
            "ten hien thi",
            "ten nguoi tham gia"),
    FIRST_NAME("first name", "given name", "ten goi"),
    LAST_NAME("last name", "surname", "ho"),
    EMAIL("email", "user email", "e mail", "email nguoi dung", "dia chi email", "thu dien tu"),
    JOINED(
            "join time",
            "joined",
            "join",
            "time joined",
            "thoi gian tham gia",
            "gio tham gia",
            "thoi gian vao",
            "gio vao",
            "tham gia",
            "da tham gia",
            "thoi diem tham gia"),
    LEFT(
            "leave time",
            "left",
            "time exited",
            "exited",
            "time left",
            "thoi gian roi di",
            "thoi gian roi",
            "gio roi",
            "thoi gian ra",
            "gio ra",
            "roi khoi",
            "da roi di",
            "thoi diem roi",
            "thoi gian thoat"),
    FIRST_JOIN("first join", "first join time", "lan tham gia dau tien", "tham gia lan dau", "tham gia dau tien"),
    LAST_LEAVE("last leave", "last leave time", "lan roi cuoi cung", "roi di lan cuoi", "roi khoi lan cuoi"),
    ACTION("user action", "hanh dong cua nguoi dung", "thao tac cua nguoi dung"),
    TIMESTAMP("timestamp", "dau thoi gian", "thoi diem"),
    DURATION(
            "duration",
            "duration minutes",
            "in meeting duration",
            "time in session minutes",
            "thoi luong",
            "thoi luong phut",
            "thoi gian phut",
            "thoi luong trong cuoc hop"),
    TOTAL("total duration minutes", "tong thoi luong phut", "tong thoi gian phut"),
    GUEST("guest", "khach", "recording consent", "recording disclaimer response", "dong y ghi"),
    WAITING_ROOM("in waiting room", "trong phong cho", "o phong cho"),
    ROLE("role", "vai tro", "participant id upn", "id nguoi tham gia upn"),
    ACTIVITY("activity score", "diem hoat dong", "talk time", "thoi gian noi", "webcam time");

    private static final Pattern ZONE = Pattern.compile("\\b(utc|gmt)\\b");

    private final List<String> headings;

    LogColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** Where the columns of a heading stand; empty for a row that is none of a table of connections. */
    static Map<LogColumn, Integer> of(SheetRow row) {
        Map<LogColumn, Integer> places = new EnumMap<>(LogColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int place = i;
            named(row.cell(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        boolean named = places.containsKey(NAME) || places.containsKey(FIRST_NAME);
        boolean timed = places.containsKey(JOINED)
                || places.containsKey(FIRST_JOIN)
                || places.containsKey(TIMESTAMP)
                || places.containsKey(TOTAL)
                || places.containsKey(DURATION);
        return named && timed ? places : Map.of();
    }

    static boolean saysUtc(String heading) {
        return ZONE.matcher(Vietnamese.fold(heading)).find();
    }

    private static Optional<LogColumn> named(String heading) {
        String folded = ZONE.matcher(Vietnamese.fold(heading)).replaceAll("").strip();
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(folded))
                .findFirst();
    }
}

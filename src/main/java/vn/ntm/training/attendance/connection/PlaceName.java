package vn.ntm.training.attendance.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.ntm.training.shared.text.Vietnamese;

/**
 * What a display name or a site is called after, without what stands around it: {@code "01. ĐC UBND X. Ea Kiết (P.2)"} is
 * {@code xa} and {@code ea kiet}.
 *
 * @param type of the unit, folded; empty when the name tells none
 * @param rest folded; empty when nothing is left
 */
record PlaceName(String type, String rest) {

    private static final Pattern AROUND = Pattern.compile(
            "^(\\d+|diem cau( so \\d+)?|dc( \\d+)?|ubnd|hdnd|uy ban nhan dan|dang uy|phong hop( \\d+)?|hoi truong)( |$)");
    private static final Pattern ROOM = Pattern.compile(" ((phong|p|may|so) )?\\d+$");
    private static final Pattern PARTS = Pattern.compile("\\s+[-–—]\\s+|[,;()/|_:\\[\\]]+");
    private static final Set<String> TYPES =
            Set.of("xa", "phuong", "thi tran", "dac khu", "huyen", "thi xa", "thanh pho", "quan", "tinh");
    private static final Map<String, String> SHORT = Map.of(
            "x",
            "xa",
            "p",
            "phuong",
            "tt",
            "thi tran",
            "tx",
            "thi xa",
            "tp",
            "thanh pho",
            "h",
            "huyen",
            "q",
            "quan",
            "t",
            "tinh");

    static PlaceName of(String text) {
        String name = Vietnamese.fold(text);
        String before;
        do {
            before = name;
            name = AROUND.matcher(name).replaceFirst("");
        } while (!name.equals(before));
        String type = typeOf(name);
        String rest = type.isEmpty() ? name : name.substring(Math.min(name.length(), lengthOfType(name, type)));
        // "Phường 3" is called 3; in "Xã Ea Kiết 3" it is a room
        return new PlaceName(type, ROOM.matcher(rest.strip()).replaceFirst("").strip());
    }

    /** The parts of a display name that mean something, in their order. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(text)) {
            if (!of(part).rest.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    boolean contradicts(PlaceName other) {
        return !type.isEmpty() && !other.type.isEmpty() && !type.equals(other.type);
    }

    private static String typeOf(String name) {
        for (String type : TYPES) {
            if (name.startsWith(type + " ")) {
                return type;
            }
        }
        int space = name.indexOf(' ');
        return space < 0 ? "" : SHORT.getOrDefault(name.substring(0, space), "");
    }

    private static int lengthOfType(String name, String type) {
        return name.startsWith(type + " ") ? type.length() + 1 : name.indexOf(' ') + 1;
    }
}

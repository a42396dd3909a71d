package vn.ntm.training.course.calendar;

/** Long lines of a calendar file go on in the next one, after a space: none has more than 75 octets in UTF-8, no letter is cut. */
final class OctetFolding {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private OctetFolding() {}

    static String folded(String file) {
        var folded = new StringBuilder(file.length() + file.length() / 16);
        int octets = 0;
        int at = 0;
        while (at < file.length()) {
            if (file.startsWith(END, at)) {
                folded.append(END);
                octets = 0;
                at += END.length();
                continue;
            }
            int letter = file.codePointAt(at);
            if (octets + octets(letter) > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += octets(letter);
            at += Character.charCount(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}

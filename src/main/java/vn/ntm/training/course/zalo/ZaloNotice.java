package vn.ntm.training.course.zalo;

import java.text.BreakIterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.shared.text.Vietnamese;

/**
 * What a chat is told, a line each; all but the link may be null. The text has at most 400 characters, in which the link is
 * always whole: the title makes way first, then the room, then the contact.
 *
 * @param link a line that ends with the address, of less than 400 characters
 */
public record ZaloNotice(String title, String when, String place, String contact, String link) {

    public static final int LONGEST = 400;

    private static final int FIRST_OF_TITLE = 120;
    private static final int LONGEST_CONTACT = 90;
    private static final int LONGEST_PLACE = 110;

    /** The lines of it. */
    public String text() {
        int left = LONGEST - link.length();
        String shownWhen = shortened(when, left - 1);
        left -= taken(shownWhen);
        String shownTitle = shortened(title, Math.min(FIRST_OF_TITLE, left - 1));
        left -= taken(shownTitle);
        String shownContact = shortened(contact, Math.min(LONGEST_CONTACT, left - 1));
        left -= taken(shownContact);
        String shownPlace = shortened(place, Math.min(LONGEST_PLACE, left - 1));
        left -= taken(shownPlace);
        String wholeTitle = shownTitle.isEmpty() ? "" : shortened(title, shownTitle.length() + left);
        return Stream.of(wholeTitle, shownWhen, shownPlace, link, shownContact)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** With its line end. */
    private static int taken(String line) {
        return line.isEmpty() ? 0 : line.length() + 1;
    }

    /**
     * On one line, and no longer than that: cut between words, within one only when it is very long, and never within a
     * letter, whatever it is made of.
     */
    static String shortened(String text, int longest) {
        String line = text == null
                ? ""
                : Vietnamese.clean(text.replaceAll("[\\p{Cntrl}\\u2028-\\u202e\\u2066-\\u2069]", " "));
        if (line.length() <= longest) {
            return line;
        }
        if (longest < 2) {
            return "";
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Vietnamese.LOCALE);
        letters.setText(line);
        int end = letters.preceding(longest);
        int space = line.lastIndexOf(' ', end);
        String kept = line.substring(0, space > end / 2 ? space : end).replaceFirst("[\\s,;:.(–-]+$", "");
        return kept.isEmpty() ? "" : kept + "…";
    }
}

package vn.ntm.training.reminder.channel;

import java.text.Normalizer;

/** Texts as narrow channels take them. */
public final class PlainLetters {

    /** Of one short message in the alphabet of GSM; more is charged and torn apart. */
    public static final int LONGEST_SHORT_TEXT = 160;

    private PlainLetters() {}

    /** Line ends and other control characters become spaces: what people typed stays within its line. */
    public static String oneLine(String text) {
        return MailWriter.oneLine(text);
    }

    /** Both joined, without accents and within 160 characters; of {@code rest} as much as fits. */
    public static String shortText(String start, String rest) {
        String text = withoutAccents(oneLine(start) + " " + oneLine(rest)).strip();
        return text.length() <= LONGEST_SHORT_TEXT
                ? text
                : text.substring(0, LONGEST_SHORT_TEXT - 3).stripTrailing() + "...";
    }

    /** Case stays; what is no letter, digit or sign of ASCII even without its accents becomes a question mark. */
    static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[–—]", "-")
                .replaceAll("[^\\x20-\\x7e]", "?");
    }
}

package vn.ntm.training.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as it is stored, compared and ordered. */
public final class Vietnamese {

    public static final Locale LOCALE = Locale.of("vi", "VN");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Vietnamese() {}

    /**
     * The one form in which text is stored: NFC, runs of white space (also the non-breaking kind that Excel leaves
     * behind) as one space, none at the ends. Letters, case and tone placement stay as written; null stays null.
     */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /**
     * Text without accents, in lower case, words divided by one space: {@code fold("Xã Hoà-An") = "xa hoa an"}. Two
     * spellings that differ only in accents, tone placement, case or punctuation fold to the same.
     */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        // NFD takes the accents off every letter but đ, which is a letter of its own to Unicode.
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        return NOT_A_WORD.matcher(bare).replaceAll(" ").strip();
    }

    /** The name that people are called and listed by: the last word of a full name. */
    public static String givenName(String fullName) {
        String name = clean(fullName);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /**
     * The order of a roster: given name first, then family and middle names ({@code "Nguyễn Văn An" → "An Nguyễn Văn"}).
     * To be sorted with the collation {@code vi-x-icu}, or a {@code Collator} of {@link #LOCALE}.
     */
    public static String rosterName(String fullName) {
        String name = clean(fullName);
        int lastSpace = name.lastIndexOf(' ');
        return lastSpace < 0 ? name : name.substring(lastSpace + 1) + " " + name.substring(0, lastSpace);
    }
}

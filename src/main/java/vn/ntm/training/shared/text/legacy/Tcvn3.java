package vn.ntm.training.shared.text.legacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ntm.training.shared.text.Vietnamese;

/** TCVN3: one sign for each letter. Its capitals with a tone are small letters in a font that draws capitals only. */
final class Tcvn3 {

    /** The Western sign, and the letter that stands in its place. */
    private static final String PAIRS = "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đ"
            + "µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ"
            + "×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ";

    private static final Map<Character, Character> LETTERS = new HashMap<>();

    static {
        for (int i = 0; i < PAIRS.length(); i += 2) {
            LETTERS.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
    }

    private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z]{2}");
    private static final Pattern SMALL = Pattern.compile("[a-z]");
    private static final Pattern SMALL_WORD = Pattern.compile("(?<![^\\s])[a-z]");
    private static final Pattern CAPITAL_WORD = Pattern.compile("(?<![^\\s])[A-Z]");
    private static final Pattern WORD_START = Pattern.compile("(?<![^\\s])\\p{Ll}");

    private Tcvn3() {}

    static String decode(String text) {
        var decoded = new StringBuilder(text.length());
        for (char sign : text.toCharArray()) {
            decoded.append(LETTERS.getOrDefault(sign, sign).charValue());
        }
        return capitalised(text, decoded.toString());
    }

    /** "NGUYÔN" was all capitals; "ThÞ ¸nh", where each other word begins with one, begins with one, too. */
    private static String capitalised(String text, String decoded) {
        if (TWO_CAPITALS.matcher(text).find() && !SMALL.matcher(text).find()) {
            return decoded.toUpperCase(Vietnamese.LOCALE);
        }
        boolean isName =
                CAPITAL_WORD.matcher(text).find() && !SMALL_WORD.matcher(text).find();
        return isName
                ? WORD_START.matcher(decoded).replaceAll(found -> found.group().toUpperCase(Locale.ROOT))
                : decoded;
    }
}

package vn.ntm.training.shared.text.legacy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** VNI: a letter, and behind it a sign for its tone or its hat or both; a few letters are one sign. */
final class Vni {

    /** Signs behind a letter that has no hat of its own; the combining tone. */
    private static final String TONES = "ù\u0301ø\u0300û\u0309õ\u0303ï\u0323";
    /** Signs for a hat, alone or with a tone: of a, e and o. */
    private static final String HATS = "â\u0302á\u0302\u0301à\u0302\u0300å\u0302\u0309ã\u0302\u0303ä\u0302\u0323";
    /** Signs for the breve of a. */
    private static final String BREVES = "ê\u0306é\u0306\u0301è\u0306\u0300ú\u0306\u0309ü\u0306\u0303ë\u0306\u0323";

    private static final Map<Character, Character> SINGLE =
            Map.of('æ', 'ỉ', 'ó', 'ĩ', 'ò', 'ị', 'í', 'í', 'ì', 'ì', 'ñ', 'đ', 'î', 'ỵ', 'ô', 'ơ', 'ö', 'ư');

    private static final Map<String, Character> PAIRS = new HashMap<>();

    static {
        for (char letter : "aeouyơư".toCharArray()) {
            pairs(letter, TONES);
        }
        for (char letter : "aeo".toCharArray()) {
            pairs(letter, HATS);
        }
        pairs('a', BREVES);
    }

    private Vni() {}

    private static void pairs(char letter, String signs) {
        for (int i = 0; i < signs.length(); ) {
            char sign = signs.charAt(i++);
            var composed = new StringBuilder().append(letter);
            while (i < signs.length() && Character.getType(signs.charAt(i)) == Character.NON_SPACING_MARK) {
                composed.append(signs.charAt(i++));
            }
            PAIRS.put(
                    "" + letter + sign,
                    Normalizer.normalize(composed, Normalizer.Form.NFC).charAt(0));
        }
    }

    static String decode(String text) {
        var decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            char small = Character.toLowerCase(sign);
            char letter = SINGLE.getOrDefault(small, small);
            Character pair =
                    i + 1 < text.length() ? PAIRS.get("" + letter + Character.toLowerCase(text.charAt(i + 1))) : null;
            if (pair != null) {
                i++;
            }
            String found = String.valueOf(pair == null ? letter : pair);
            decoded.append(Character.isUpperCase(sign) ? found.toUpperCase(Locale.ROOT) : keep(sign, found));
        }
        return decoded.toString();
    }

    /** A sign that is no letter of VNI stays as it is, whatever case would do to it. */
    private static String keep(char sign, String found) {
        return Character.isLowerCase(sign) ? found : String.valueOf(sign);
    }
}

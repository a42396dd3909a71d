package vn.ntm.training.shared.text.legacy;

import java.util.stream.IntStream;

/** Letters as old programs wrote them, by asking which signs are read as them. */
public final class Written {

    private static final String MARKS = "ùøûõïâáàåãäêéèúüë";

    private Written() {}

    public static String inTcvn3(String text) {
        return text.chars().mapToObj(letter -> inTcvn3((char) letter)).reduce("", String::concat);
    }

    public static String inVni(String text) {
        return text.chars().mapToObj(letter -> inVni((char) letter)).reduce("", String::concat);
    }

    /** Capitals with a tone are small letters, for a font that draws capitals. */
    static String inTcvn3(char letter) {
        String sign = one(LegacyEncoding.TCVN3, letter);
        return letter > 0x7F && sign.equals(String.valueOf(letter))
                ? one(LegacyEncoding.TCVN3, Character.toLowerCase(letter))
                : sign;
    }

    static String inVni(char letter) {
        String single = one(LegacyEncoding.VNI, letter);
        if (!single.equals(String.valueOf(letter)) || letter <= 0x7F) {
            return single;
        }
        for (char base : "aeouyôöAEOUYÔÖ".toCharArray()) {
            for (char mark : MARKS.toCharArray()) {
                String pair = "" + base + mark;
                if (LegacyEncoding.VNI.decode(pair).equals(String.valueOf(letter))) {
                    return pair;
                }
            }
        }
        return single;
    }

    private static String one(LegacyEncoding encoding, char letter) {
        return IntStream.rangeClosed(0xA1, 0xFF)
                .mapToObj(sign -> String.valueOf((char) sign))
                .filter(sign -> encoding.decode(sign).equals(String.valueOf(letter)))
                // a sign that the encoding does not know stays, and is no way to write it
                .filter(sign -> !sign.equals(String.valueOf(letter)) || "íìý".contains(sign))
                .findFirst()
                .orElse(String.valueOf(letter));
    }
}

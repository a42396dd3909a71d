package vn.ntm.training.shared.text.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the letters of one text say about how it was written. The Western letters of TCVN3 and VNI are letters of Unicode,
 * too: "Thò" is a word, and in VNI it is "Thị". So a text counts as legacy only where its words are none as they stand and
 * all become some; what could be either is left to those who know the texts around it.
 */
public final class LegacyText {

    /** How sure it is. */
    public enum Certainty {
        /** Letters that only Unicode has. */
        UNICODE,
        /** Nothing speaks for an old encoding. */
        NONE,
        /** Could be either; what stands around it decides. */
        POSSIBLE,
        /** No words as it stands, words in the encoding. */
        SURE
    }

    /** @param encoding null without {@code POSSIBLE} or {@code SURE} */
    public record Verdict(Certainty certainty, LegacyEncoding encoding) {}

    private static final Verdict UNICODE = new Verdict(Certainty.UNICODE, null);
    private static final Verdict NONE = new Verdict(Certainty.NONE, null);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}\\d–—“”‘’]+");
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}&&[^AĂÂEÊIOÔƠUƯY]]{2,6}");
    /** What stands in the same place in Unicode. */
    private static final Pattern SAME = Pattern.compile("[a-zA-Zíìý]+");

    private static final char FIRST = '\u00A1';
    private static final char LAST = '\u00FF';

    private LegacyText() {}

    /** The likeliest encoding first; one verdict only for what is Unicode or nothing. */
    public static List<Verdict> verdicts(String text) {
        if (isAscii(text)) {
            return List.of(NONE);
        }
        if (text.chars().anyMatch(letter -> letter > LAST && Character.isLetter(letter))) {
            return List.of(UNICODE);
        }
        List<String> words = BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> word.chars().anyMatch(letter -> letter >= FIRST && letter <= LAST))
                .toList();
        List<Verdict> verdicts = new ArrayList<>();
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            verdict(text, words, encoding).ifPresent(verdicts::add);
        }
        verdicts.sort((one, other) -> other.certainty().compareTo(one.certainty()));
        return verdicts.isEmpty() ? List.of(NONE) : verdicts;
    }

    private static Optional<Verdict> verdict(String text, List<String> words, LegacyEncoding encoding) {
        if (encoding.decode(text).equals(text)) {
            return Optional.empty();
        }
        int good = 0;
        int neutral = 0;
        boolean strange = false;
        for (String word : words) {
            String decoded = encoding.decode(word);
            if (decoded.equals(word)) {
                neutral += SAME.matcher(word).matches() ? 1 : 0;
            } else if (ABBREVIATION.matcher(decoded).matches() || decoded.length() == 1 && Syllable.is(decoded)) {
                neutral++;
            } else if (Syllable.is(decoded)) {
                good++;
                strange |= !Syllable.is(word);
            }
        }
        if (good + neutral < words.size()) {
            return Optional.empty();
        }
        Certainty certainty = strange ? Certainty.SURE : Certainty.POSSIBLE;
        return Optional.of(new Verdict(certainty, encoding));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST) {
                return false;
            }
        }
        return true;
    }
}

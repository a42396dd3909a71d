package vn.ntm.training.unit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as its words, three times: as {@code written}, {@code folded} without accents, and {@code toned} with them but with the tone at the end of
 * the word, so that "Hòa" and "Hoà" are the same and "Hóa" is not. Case, punctuation and leading zeros do not count;
 * letters and digits are words of their own ("P.09" is {@code p 9}).
 */
record Spelling(List<String> written, List<String> folded, List<String> toned) {

    /** Grave, acute, tilde, hook above, dot below; every other mark belongs to the letter (ă, â, ê, ô, ơ, ư). */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    static final Spelling NOTHING = new Spelling(List.of(), List.of(), List.of());

    static Spelling of(String text) {
        var words = new Words();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(words::take);
        words.endWord();
        return new Spelling(List.copyOf(words.written), List.copyOf(words.folded), List.copyOf(words.toned));
    }

    int size() {
        return folded.size();
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Whether any accent was written at all: if none, nothing can be told from their absence. */
    boolean accented() {
        return !folded.equals(toned);
    }

    Spelling from(int word) {
        return part(word, size());
    }

    Spelling part(int from, int to) {
        return new Spelling(written.subList(from, to), folded.subList(from, to), toned.subList(from, to));
    }

    boolean beginsWith(Spelling other) {
        return size() >= other.size() && folded.subList(0, other.size()).equals(other.folded);
    }

    /** The words as they were written, without punctuation. */
    String text() {
        return Normalizer.normalize(String.join(" ", written), Normalizer.Form.NFC);
    }

    /** Words without accents. */
    String key() {
        return String.join(" ", folded);
    }

    /** For "MDrắk" and "M'Drắk", "Qui Nhơn" and "Quy Nhơn": no accents, no spaces, y as i. */
    String looseKey() {
        return String.join("", folded).replace('y', 'i');
    }

    /** Collects the words, character by character. */
    private static final class Words {
        private final List<String> written = new ArrayList<>();
        private final List<String> folded = new ArrayList<>();
        private final List<String> toned = new ArrayList<>();
        private final StringBuilder original = new StringBuilder();
        private final StringBuilder bare = new StringBuilder();
        private final StringBuilder full = new StringBuilder();
        private final StringBuilder tone = new StringBuilder();
        private boolean number;

        void take(int written) {
            int character = Character.toLowerCase(written);
            if (Character.getType(character) == Character.NON_SPACING_MARK) {
                original.appendCodePoint(written);
                (TONES.indexOf(character) >= 0 ? tone : full).appendCodePoint(character);
                return;
            }
            boolean digit = Character.isDigit(character);
            if (!digit && !Character.isLetter(character)) {
                endWord();
                return;
            }
            if (digit != number) {
                endWord();
            }
            number = digit;
            original.appendCodePoint(written);
            bare.appendCodePoint(character == 'đ' ? 'd' : character);
            full.appendCodePoint(character);
        }

        void endWord() {
            if (!bare.isEmpty()) {
                written.add(original.toString());
                folded.add(number ? withoutLeadingZeros(bare) : bare.toString());
                toned.add(number ? withoutLeadingZeros(bare) : full.append(tone).toString());
            }
            original.setLength(0);
            bare.setLength(0);
            full.setLength(0);
            tone.setLength(0);
        }

        private static String withoutLeadingZeros(CharSequence digits) {
            return digits.toString().replaceFirst("^0+(?=.)", "");
        }
    }
}

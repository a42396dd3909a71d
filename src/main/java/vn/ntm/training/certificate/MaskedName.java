package vn.ntm.training.certificate;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A name as anybody may see it: the family name and initials, enough to compare with the paper in one's hand. */
final class MaskedName {

    private MaskedName() {}

    /** @return {@code Nguyễn T. H.} of {@code Nguyễn Thị Hoa}; of a single word its initial; null of null */
    static String of(String fullName) {
        if (fullName == null) {
            return null;
        }
        String[] words = fullName.strip().split("\\s+");
        return words.length == 1
                ? initial(words[0])
                : words[0]
                        + Arrays.stream(words)
                                .skip(1)
                                .map(word -> " " + initial(word))
                                .collect(Collectors.joining());
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }
}

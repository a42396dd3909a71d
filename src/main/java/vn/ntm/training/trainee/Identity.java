package vn.ntm.training.trainee;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.ntm.training.shared.text.Vietnamese;

/**
 * What tells one person from another. Two are the same person when the names are equal (letters and accents; case and
 * whether it is written Hòa or Hoà do not matter) and
 *
 * <ul>
 *   <li>the birth years are equal, and so are the phones, whatever the units; or
 *   <li>the birth years are equal, and so are the units, and one phone is unknown; or
 *   <li>one birth year is unknown, and units and phones are both equal.
 * </ul>
 *
 * A name alone never does: namesakes in one commune with other phones or other birth years stay two people.
 *
 * @param unitId null for cadres of the Ministry, who are taken for one unit
 */
public record Identity(String fullName, Integer birthYear, Long unitId, String phone) {

    /** One of the five tones, and what follows it in the word. */
    private static final Pattern TONE_IN_WORD = Pattern.compile("([\u0300\u0301\u0303\u0309\u0323])([\\p{L}\\p{M}]+)");

    /** How sure it is that two are one. */
    enum Likeness {
        DIFFERENT,
        /** Nothing contradicts, but a phone is missing on one side. */
        LIKELY,
        SURE
    }

    Likeness comparedTo(Identity other) {
        Likeness likeness = likenessBesidesName(other);
        // Names last: among hundreds of namesakes of a large list, few are left to be spelled out.
        return likeness == Likeness.DIFFERENT || name().equals(other.name()) ? likeness : Likeness.DIFFERENT;
    }

    private Likeness likenessBesidesName(Identity other) {
        boolean samePhone = phone != null && phone.equals(other.phone);
        boolean sameUnit = Objects.equals(unitId, other.unitId);
        if (birthYear == null || other.birthYear == null) {
            return samePhone && sameUnit ? Likeness.SURE : Likeness.DIFFERENT;
        }
        if (!birthYear.equals(other.birthYear)) {
            return Likeness.DIFFERENT;
        }
        if (samePhone) {
            return Likeness.SURE;
        }
        return sameUnit && (phone == null || other.phone == null) ? Likeness.LIKELY : Likeness.DIFFERENT;
    }

    public boolean isSameAs(Identity other) {
        return comparedTo(other) != Likeness.DIFFERENT;
    }

    /** Whether the names are equal as they are written, accents included. */
    public boolean isNamedAs(Identity other) {
        return name().equals(other.name());
    }

    /** Equal for all identities that can be the same person: without accents, so that it can be looked up. */
    public String key() {
        return Vietnamese.fold(fullName);
    }

    /** With the tone at the end of each word, wherever its writer places it. */
    private String name() {
        return TONE_IN_WORD
                .matcher(Normalizer.normalize(fullName, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
                .replaceAll("$2$1");
    }
}

package vn.ntm.training.trainee.people;

import java.util.Optional;
import vn.ntm.training.trainee.Gender;

/**
 * A number of an identity card: 3 digits of the province, 1 of century and gender, 2 of the year of birth, 6 more (Decree
 * 137/2015/NĐ-CP, article 13). As a text it shows its last three digits only, so that no log can hold it whole.
 */
public record CitizenId(String digits) {

    private static final int SHOWN = 3;

    /** Empty unless it has exactly 12 digits; blanks, points and hyphens between them do not count. */
    public static Optional<CitizenId> read(String text) {
        String digits = digitsOf(text);
        return digits.matches("\\d{12}") ? Optional.of(new CitizenId(digits)) : Optional.empty();
    }

    /** With the 0 that a spreadsheet took from it; empty when none is missing, or more than that. */
    public static Optional<CitizenId> withLostZero(String text) {
        String digits = digitsOf(text);
        return digits.matches("[1-9]\\d{10}") ? Optional.of(new CitizenId("0" + digits)) : Optional.empty();
    }

    static boolean isOneDigitShort(String text) {
        return digitsOf(text).matches("\\d{11}");
    }

    /** All that people see of it. */
    String ending() {
        return digits.substring(digits.length() - SHOWN);
    }

    /** All but the last three signs are hidden. */
    public static String masked(String text) {
        int hidden = Math.max(0, text.length() - SHOWN);
        return "•".repeat(hidden) + text.substring(hidden);
    }

    public int birthYear() {
        return 1900 + centuryAndGender() / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
    }

    public Gender gender() {
        return centuryAndGender() % 2 == 0 ? Gender.MALE : Gender.FEMALE;
    }

    /** 0 and 1 for men and women of the 20th century, 2 and 3 of the 21st, and so on. */
    private int centuryAndGender() {
        return Character.digit(digits.charAt(3), 10);
    }

    @Override
    public String toString() {
        return masked(digits);
    }

    private static String digitsOf(String text) {
        return text.replaceAll("[\\s.'’-]", "");
    }
}

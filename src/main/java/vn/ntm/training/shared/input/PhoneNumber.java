package vn.ntm.training.shared.input;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers: stored as E.164, written by people in many ways. */
public final class PhoneNumber {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s.()\\-/]+");
    /** Mobile numbers have nine digits after the 0 since 2018, landlines (02…) nine or ten. */
    private static final Pattern NATIONAL = Pattern.compile("0([35789]\\d{8}|2\\d{8,9})");

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9]\\d{6,14}");

    private PhoneNumber() {}

    /** {@code "0912 345 678"}, {@code "84912345678"} and {@code "+84 912.345.678"} are all {@code +84912345678}. */
    public static Optional<String> read(String text) {
        String digits = PUNCTUATION.matcher(text).replaceAll("");
        if (digits.matches("\\+?84\\d+")) {
            digits = digits.replaceFirst("\\+?840?", "0");
        }
        if (NATIONAL.matcher(digits).matches()) {
            return Optional.of("+84" + digits.substring(1));
        }
        return INTERNATIONAL.matcher(digits).matches() && !digits.startsWith("+84")
                ? Optional.of(digits)
                : Optional.empty();
    }
}

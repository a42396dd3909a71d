package vn.ntm.training.registration.list;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers whose first 0 a spreadsheet ate, because it took them for quantities. */
final class LostZero {

    private static final Pattern MOBILE_WITHOUT_ZERO = Pattern.compile("[35789]\\d{8}");

    private LostZero() {}

    /** The number with its 0; empty when none is missing, or more than that. */
    static Optional<String> mended(String phone) {
        String digits = phone.replaceAll("[\\s.-]", "");
        return MOBILE_WITHOUT_ZERO.matcher(digits).matches() ? Optional.of("0" + digits) : Optional.empty();
    }
}

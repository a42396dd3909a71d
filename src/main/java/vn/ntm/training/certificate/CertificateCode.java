package vn.ntm.training.certificate;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells certificates apart: eleven random signs out of 31, 54 bits, and one that finds every single wrong sign and every two that
 * changed places. None of the signs is taken for another: there is no 0, 1, I, L or O.
 *
 * @param text twelve signs without gaps
 */
record CertificateCode(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int RANDOM_SIGNS = 11;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + (RANDOM_SIGNS + 1) + "}");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u2010-\\u2015-]+");
    private static final int LONGEST_TYPED = 40;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CertificateCode next() {
        var signs = new StringBuilder();
        for (int i = 0; i < RANDOM_SIGNS; i++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new CertificateCode(signs.toString() + check(signs));
    }

    /** As somebody typed it: with or without gaps, in small letters too. Empty for what cannot be a code. */
    static Optional<CertificateCode> read(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String text = GAPS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() && text.charAt(RANDOM_SIGNS) == check(text)
                ? Optional.of(new CertificateCode(text))
                : Optional.empty();
    }

    /** In three groups of four, as it is printed. */
    String printed() {
        return text.substring(0, GROUP) + "-" + text.substring(GROUP, 2 * GROUP) + "-" + text.substring(2 * GROUP);
    }

    /** The number of signs is prime and the weights differ, so that no single mistake cancels itself out. */
    private static char check(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < RANDOM_SIGNS; i++) {
            sum += (i + 1) * SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }
}

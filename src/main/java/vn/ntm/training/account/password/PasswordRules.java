package vn.ntm.training.account.password;

import java.text.Normalizer;
import java.util.Locale;
import vn.ntm.training.shared.input.InputCheck;

/**
 * What a new password must be like: long rather than odd (NIST SP 800-63B, 5.1.1.2). No rule about digits or signs, and no
 * end date.
 */
public final class PasswordRules {

    private static final int SHORTEST = 12;
    /** Far above any password; without it a request could have megabytes hashed. */
    private static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRules() {}

    /** The one form in which a password is hashed: keyboards and systems compose Vietnamese letters differently. */
    static String canonical(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** True for what cannot be a password of anybody: it need not be hashed to know that it is wrong. */
    public static boolean isImpossible(String password) {
        return password == null || password.isEmpty() || password.length() > LONGEST;
    }

    /** Records in {@code check} what is wrong with a new password of the user. */
    public static void check(InputCheck check, String field, String password, String username) {
        if (check.required(field, password) == null) {
            return;
        }
        String canonical = canonical(password);
        check.that(
                canonical.codePointCount(0, canonical.length()) >= SHORTEST, field, "account.password-short", SHORTEST);
        check.that(password.length() <= LONGEST, field, "input.too-long", LONGEST);
        check.that(canonical.codePoints().distinct().count() >= FEWEST_DIFFERENT, field, "account.password-simple");
        check.that(
                username == null || !canonical.toLowerCase(Locale.ROOT).contains(username),
                field,
                "account.password-has-username");
    }
}

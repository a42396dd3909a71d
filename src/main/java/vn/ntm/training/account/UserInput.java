package vn.ntm.training.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.ntm.training.account.password.PasswordRules;
import vn.ntm.training.shared.input.InputCheck;

/**
 * A new account.
 *
 * @param password temporary: the user chooses another one at the first sign-in. Null: the user asks for a link by mail
 * @param locale {@code vi} or {@code en}; null is Vietnamese
 */
public record UserInput(
        String username, String displayName, String email, String locale, String password, List<GrantInput> grants) {

    private static final int MOST_GRANTS = 20;

    /** The same with texts cleaned and defaults filled in. */
    UserInput checked(LocalDate today) {
        var check = new InputCheck();
        String folded = AppUser.fold(username);
        check.that(!folded.isEmpty(), "username", "input.required");
        check.that(AppUser.isUsername(folded), "username", "account.username");
        var checked = new UserInput(
                folded,
                check.requiredText("displayName", displayName, 200),
                check.email("email", email),
                locale(check, locale),
                password,
                Objects.requireNonNullElse(grants, List.of()));
        if (password != null) {
            PasswordRules.check(check, "password", password, folded);
        }
        check.each("grants", grants, MOST_GRANTS, (below, grant) -> grant.check(below, today));
        check.done();
        return checked;
    }

    static String locale(InputCheck check, String locale) {
        String wanted = Objects.requireNonNullElse(locale, "vi");
        check.that(wanted.equals("vi") || wanted.equals("en"), "locale", "account.locale");
        return wanted;
    }
}

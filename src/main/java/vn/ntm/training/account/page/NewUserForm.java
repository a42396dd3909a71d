package vn.ntm.training.account.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.UserInput;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.FormErrors;

/**
 * A new account as somebody typed it.
 *
 * @param access how its owner gets a first password
 * @param grants those left empty count for nothing
 * @param seeking the form was sent only to find a unit or to have room for another role
 */
public record NewUserForm(
        String username,
        String displayName,
        String email,
        String locale,
        String access,
        List<GrantForm> grants,
        boolean seeking) {

    static final String BY_MAIL = "MAIL";
    static final String BY_PASSWORD = "PASSWORD";

    private static final String ANOTHER_GRANT = "grant";
    private static final int MOST_GRANTS = 10;
    private static final Pattern GRANT_FIELD = Pattern.compile("grants\\[(\\d+)]\\.?(.*)");

    static NewUserForm empty() {
        return new NewUserForm("", "", "", "vi", BY_PASSWORD, List.of(GrantForm.empty(prefix(0))), false);
    }

    static NewUserForm of(MultivaluedMap<String, String> sent) {
        List<GrantForm> grants = new ArrayList<>(IntStream.range(0, MOST_GRANTS)
                .filter(i -> i == 0 || sent.containsKey(prefix(i) + "role"))
                .mapToObj(i -> GrantForm.of(sent, prefix(i)))
                .toList());
        if (ANOTHER_GRANT.equals(sent.getFirst("find")) && grants.size() < MOST_GRANTS) {
            grants.add(GrantForm.empty(prefix(grants.size())));
        }
        return new NewUserForm(
                text(sent, "username"),
                text(sent, "displayName"),
                text(sent, "email"),
                text(sent, "locale"),
                text(sent, "access"),
                grants,
                sent.containsKey("find"));
    }

    public boolean hasRoomForAnother() {
        return grants.size() < MOST_GRANTS;
    }

    boolean isByMail() {
        return BY_MAIL.equals(access);
    }

    /** @param password the temporary one; null where a link is sent */
    UserInput input(String password) {
        var check = new InputCheck();
        check.that(!isByMail() || !email.isBlank(), "email", "account.mail-needed");
        check.that(isByMail() || BY_PASSWORD.equals(access), "access", "input.required");
        List<GrantInput> given = filled().map(grant -> grant.input(check)).toList();
        check.done();
        return new UserInput(username, displayName, email, locale.isBlank() ? null : locale, password, given);
    }

    /** The errors of the input as this form calls its fields: {@code grants[0].unitId} is of the first role that is filled in. */
    FormErrors named(FormErrors errors) {
        List<GrantForm> given = filled().toList();
        boolean one = given.size() == 1;
        return errors.renamed(field -> {
            if (one && UserAttempt.isOfAGrant(field)) {
                return given.getFirst().name(field);
            }
            var grant = GRANT_FIELD.matcher(field);
            return grant.matches() ? given.get(Integer.parseInt(grant.group(1))).name(grant.group(2)) : field;
        });
    }

    private Stream<GrantForm> filled() {
        return grants.stream().filter(grant -> !grant.isEmpty());
    }

    private static String prefix(int number) {
        return "grant" + number + "-";
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}

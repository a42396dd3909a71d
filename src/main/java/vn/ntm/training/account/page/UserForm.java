package vn.ntm.training.account.page;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.account.UserChange;
import vn.ntm.training.account.UserView;

/** What is edited of an account, as somebody typed it. */
public record UserForm(
        @RestForm String displayName,
        @RestForm String email,
        @RestForm String locale,
        @RestForm String version) {

    static UserForm of(UserView user) {
        return new UserForm(
                user.displayName(),
                Objects.requireNonNullElse(user.email(), ""),
                user.locale(),
                String.valueOf(user.version()));
    }

    UserForm ofVersion(int seen) {
        return new UserForm(displayName, email, locale, String.valueOf(seen));
    }

    /** Whether the account is disabled stays as it is. */
    UserChange over(UserChange before) {
        return new UserChange(displayName, email, locale, before.disabled());
    }
}

package vn.ntm.training.account;

import vn.ntm.training.shared.input.InputCheck;

/** What may be edited of an account; the username stays, roles and passwords have addresses of their own. */
public record UserChange(String displayName, String email, String locale, Boolean disabled) {

    static UserChange of(AppUser user) {
        return new UserChange(user.displayName(), user.email(), user.locale(), user.isDisabled());
    }

    UserChange checked() {
        var check = new InputCheck();
        var checked = new UserChange(
                check.requiredText("displayName", displayName, 200),
                check.email("email", email),
                UserInput.locale(check, locale),
                check.required("disabled", disabled));
        check.done();
        return checked;
    }
}

package vn.ntm.training.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** An account as others see it; {@code totp}: whether one-time codes are asked for at sign-in. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record UserView(
        UUID id,
        String username,
        String displayName,
        String email,
        String locale,
        boolean disabled,
        boolean mustChangePassword,
        boolean totp,
        List<GrantView> grants,
        int version) {

    public static UserView of(AppUser user) {
        return new UserView(
                user.id(),
                user.username(),
                user.displayName(),
                user.email(),
                user.locale(),
                user.isDisabled(),
                user.mustChangePassword(),
                user.usesTotp(),
                user.grants().stream().map(GrantView::of).toList(),
                user.version());
    }
}

package vn.ntm.training.account.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.account.UserView;
import vn.ntm.training.account.scope.Duty;
import vn.ntm.training.account.scope.Grant;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.SignedInUser;

/**
 * Who the caller is.
 *
 * @param grants those valid today
 * @param duty what has to be done before anything else is open; null: nothing
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MeView(
        UUID id,
        String username,
        String displayName,
        String email,
        String locale,
        boolean totp,
        Set<Role> roles,
        List<Grant> grants,
        Duty duty) {

    static MeView of(SignedInUser signedIn, UserView user) {
        return new MeView(
                user.id(),
                user.username(),
                user.displayName(),
                user.email(),
                user.locale(),
                user.totp(),
                signedIn.roles(),
                signedIn.grants(),
                signedIn.duty());
    }
}

package vn.ntm.training.account.scope;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody who signed in has to do before anything else is open to them. */
public enum Duty {
    NEW_PASSWORD,
    TOTP_ENROLMENT;

    private static final Set<Role> TOTP_ROLES = EnumSet.of(Role.ADMIN, Role.PROVINCE_DESK);

    /**
     * The first duty that is open, or null.
     *
     * @param totpRequired whether those who look after others must use one-time codes
     */
    public static Duty of(boolean mustChangePassword, boolean usesTotp, boolean totpRequired, List<Grant> grants) {
        if (mustChangePassword) {
            return NEW_PASSWORD;
        }
        boolean looksAfterOthers = grants.stream().map(Grant::role).anyMatch(TOTP_ROLES::contains);
        return totpRequired && looksAfterOthers && !usesTotp ? TOTP_ENROLMENT : null;
    }
}

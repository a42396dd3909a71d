package vn.ntm.training.account;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.input.InputCheck;

/**
 * A role to be granted.
 *
 * @param unitId province or commune of a desk; null for an administrator
 * @param permissions null: those that the role usually has
 * @param validFrom null: from today on
 * @param validTo first day on which it is no longer valid; null: until further notice
 */
public record GrantInput(Role role, Long unitId, Set<Permission> permissions, LocalDate validFrom, LocalDate validTo) {

    public static GrantInput of(Role role) {
        return new GrantInput(role, null, null, null, null);
    }

    public static GrantInput of(Role role, long unitId) {
        return new GrantInput(role, unitId, null, null, null);
    }

    /** The permissions given, or those of the role. */
    Set<Permission> allowed() {
        return permissions == null ? role.usualPermissions() : permissions;
    }

    void check(InputCheck check, LocalDate today) {
        if (check.required("role", role) == null) {
            return;
        }
        check.that(role.fits(unitId), "unitId", "account.grant-unit");
        check.that(
                permissions == null || permissions.stream().noneMatch(Objects::isNull),
                "permissions",
                "input.required");
        check.date("validFrom", validFrom);
        check.date("validTo", validTo);
        LocalDate first = validFrom == null ? today : validFrom;
        check.that(validTo == null || validTo.isAfter(first), "validTo", "account.grant-ends-before-start");
    }
}

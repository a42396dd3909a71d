package vn.ntm.training.account.scope;

import java.util.Set;

/** A role that somebody holds today. {@code unitId} is null for the whole country and for roles without a unit. */
public record Grant(Role role, Long unitId, Set<Permission> permissions) {

    boolean isNational(Permission permission) {
        return role == Role.ADMIN && permissions.contains(permission);
    }

    boolean isForUnit(Permission permission) {
        return role.isDesk() && permissions.contains(permission);
    }
}

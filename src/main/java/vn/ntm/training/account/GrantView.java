package vn.ntm.training.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;

/** A granted role. {@code validTo} is the first day on which it is no longer valid. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record GrantView(
        UUID id, Role role, Long unitId, Set<Permission> permissions, LocalDate validFrom, LocalDate validTo) {

    static GrantView of(RoleGrant grant) {
        return new GrantView(
                grant.id(), grant.role(), grant.unitId(), grant.permissions(), grant.validFrom(), grant.validTo());
    }
}

package vn.ntm.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.unit.UnitLevel;
import vn.ntm.training.unit.Units;

/** Whether the unit of a grant is one that the role is held for. */
@ApplicationScoped
class GrantUnits {

    @Inject
    Units units;

    /** @throws RuleViolation when there is no such unit on the first day of the grant, or it is of another level */
    void check(GrantInput grant, LocalDate today) {
        if (grant.unitId() == null) {
            return;
        }
        LocalDate first = Objects.requireNonNullElse(grant.validFrom(), today);
        UnitLevel level = units.requireOn(grant.unitId(), first).level();
        if (grant.role() == Role.PROVINCE_DESK && level != UnitLevel.PROVINCE) {
            throw new RuleViolation("account.grant-not-province");
        }
        if (grant.role() == Role.COMMUNE_DESK && level != UnitLevel.COMMUNE) {
            throw new RuleViolation("account.grant-not-commune");
        }
    }
}

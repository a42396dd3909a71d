package vn.ntm.training.account.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.Visitor;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Two provinces, their desks and those whose accounts the desks look after. */
@Dependent
class GivenDesk {

    static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenUsers users;

    @Inject
    Units units;

    UnitView province() {
        return units.provincesOn(TODAY).get(3);
    }

    UnitView otherProvince() {
        return units.provincesOn(TODAY).get(4);
    }

    UnitView commune() {
        return units.communesOn(province().id(), TODAY).getFirst();
    }

    UnitView nextCommune() {
        return units.communesOn(province().id(), TODAY).get(1);
    }

    UnitView otherCommune() {
        return units.communesOn(otherProvince().id(), TODAY).getFirst();
    }

    Visitor admin() {
        return Visitor.of(users.admin());
    }

    Visitor desk() {
        return Visitor.of(
                users.with(GrantInput.of(Role.PROVINCE_DESK, province().id())));
    }

    /** A desk that reads and enters, and may not search people. */
    Visitor deskThatSearchesNobody() {
        return Visitor.of(users.with(new GrantInput(
                Role.PROVINCE_DESK, province().id(), Set.of(Permission.VIEW, Permission.ENTER_DATA), null, null)));
    }

    Visitor viewer() {
        return Visitor.of(
                users.with(new GrantInput(Role.PROVINCE_DESK, province().id(), Set.of(Permission.VIEW), null, null)));
    }

    GivenUsers.User ofCommune() {
        return users.with(GrantInput.of(Role.COMMUNE_DESK, commune().id()));
    }

    GivenUsers.User ofOtherCommune() {
        return users.with(GrantInput.of(Role.COMMUNE_DESK, otherCommune().id()));
    }
}

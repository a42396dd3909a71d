package vn.ntm.training.account.scope;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is to the programme. */
public enum Role {
    /** Of the Ministry: everything, everywhere. */
    ADMIN(Permission.VIEW, Permission.ENTER_DATA, Permission.SEARCH_PEOPLE),
    /** Of a province or centrally-run city and all below it. */
    PROVINCE_DESK(Permission.VIEW, Permission.ENTER_DATA, Permission.SEARCH_PEOPLE),
    COMMUNE_DESK(Permission.VIEW, Permission.ENTER_DATA, Permission.SEARCH_PEOPLE),
    /** Of one's own classes. */
    TRAINER(Permission.VIEW, Permission.ENTER_DATA),
    /** Of one's own data. */
    TRAINEE(Permission.VIEW);

    private final Set<Permission> usually;

    Role(Permission... usually) {
        this.usually = Set.of(usually);
    }

    /** What a grant of this role allows unless it says otherwise. */
    public Set<Permission> usualPermissions() {
        return EnumSet.copyOf(usually);
    }

    /** Roles that reach the unit that they are held for, and all below it; the others reach no unit as such. */
    public boolean isDesk() {
        return this == PROVINCE_DESK || this == COMMUNE_DESK;
    }

    /** Whether the role can be held for this unit, null being none. A trainer's or trainee's unit only says who keeps the account. */
    public boolean fits(Long unitId) {
        return switch (this) {
            case ADMIN -> unitId == null;
            case PROVINCE_DESK, COMMUNE_DESK -> unitId != null;
            case TRAINER, TRAINEE -> true;
        };
    }
}

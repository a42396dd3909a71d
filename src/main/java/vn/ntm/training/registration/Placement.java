package vn.ntm.training.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/**
 * Where a person belonged at the time of the class, frozen: later mergers of units change no past figure. All units are null
 * for a cadre of the Ministry.
 *
 * @param unitId the lowest of the three
 * @param unitPath as printed
 */
@Embeddable
public record Placement(
        Long unitId,
        Long communeId,
        Long districtId,
        Long provinceId,
        String unitPath,
        @Enumerated(EnumType.STRING) CadreLevel cadreLevel) {

    public static final Placement MINISTRY = new Placement(null, null, null, null, null, CadreLevel.CENTRAL);

    public static Placement of(UnitPath unit, CadreLevel level) {
        return new Placement(unit.lowest(), unit.communeId(), unit.districtId(), unit.provinceId(), unit.text(), level);
    }

    /** A cadre of a commune is not known to be from a mere province; one of the province may sit in a commune. */
    public static boolean fit(UnitPath unit, CadreLevel level) {
        return switch (level) {
            case CENTRAL -> false;
            case PROVINCE -> true;
            case DISTRICT -> unit.communeId() != null || unit.districtId() != null;
            case COMMUNE, VILLAGE -> unit.communeId() != null;
        };
    }
}

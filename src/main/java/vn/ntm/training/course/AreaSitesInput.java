package vn.ntm.training.course;

import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.unit.UnitLevel;

/**
 * Which units get a site each: all provinces ({@code PROVINCE}), or all communes ({@code COMMUNE}) of the province or
 * district {@code unitId}, of the whole country without it.
 */
public record AreaSitesInput(UnitLevel level, Long unitId) {

    AreaSitesInput checked() {
        var check = new InputCheck();
        check.required("level", level);
        check.that(level != UnitLevel.DISTRICT, "level", "site.no-district");
        check.that(level == UnitLevel.COMMUNE || unitId == null, "unitId", "site.unit-of-communes");
        check.done();
        return this;
    }
}

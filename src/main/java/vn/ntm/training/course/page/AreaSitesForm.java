package vn.ntm.training.course.page;

import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.course.AreaSitesInput;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.unit.UnitLevel;

/**
 * Which units get a site each, as somebody chooses them.
 *
 * @param extent a constant of {@link Extent}
 * @param unitId the province whose communes are meant
 */
public record AreaSitesForm(
        @RestForm String extent,
        @RestForm String unitId,
        @RestForm String unitIdQuery,
        @RestForm String find) {

    static final AreaSitesForm EMPTY = new AreaSitesForm(Extent.COMMUNES_OF_PROVINCE.name(), "", "", null);

    /** What can be asked for. */
    public enum Extent {
        COMMUNES_OF_PROVINCE,
        PROVINCES,
        ALL_COMMUNES
    }

    public Extent[] extents() {
        return Extent.values();
    }

    AreaSitesInput input() {
        var check = new InputCheck();
        var typed = new Typed(check);
        Extent chosen = check.required("extent", typed.constant("extent", extent, Extent.class));
        Long unit =
                chosen == Extent.COMMUNES_OF_PROVINCE ? check.required("unitId", typed.unit("unitId", unitId)) : null;
        check.done();
        return new AreaSitesInput(chosen == Extent.PROVINCES ? UnitLevel.PROVINCE : UnitLevel.COMMUNE, unit);
    }
}

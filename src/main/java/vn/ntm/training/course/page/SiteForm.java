package vn.ntm.training.course.page;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.course.SiteInput;
import vn.ntm.training.course.SiteView;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Typed;

/**
 * A site as somebody types it.
 *
 * @param find the form is sent only to look for the unit
 */
public record SiteForm(
        @RestForm String unitId,
        @RestForm String unitIdQuery,
        @RestForm String name,
        @RestForm String address,
        @RestForm String seats,
        @RestForm String contactName,
        @RestForm String contactPhone,
        @RestForm String technicianName,
        @RestForm String technicianPhone,
        @RestForm String version,
        @RestForm String find) {

    static final SiteForm EMPTY = new SiteForm("", "", "", "", "", "", "", "", "", "", null);

    static SiteForm of(SiteView view) {
        return new SiteForm(
                String.valueOf(view.unitId()),
                "",
                view.name(),
                view.address(),
                Objects.toString(view.seats(), ""),
                view.contactName(),
                view.contactPhone(),
                view.technicianName(),
                view.technicianPhone(),
                String.valueOf(view.version()),
                null);
    }

    SiteInput input() {
        var check = new InputCheck();
        var typed = new Typed(check);
        var input = new SiteInput(
                typed.unit("unitId", unitId),
                name,
                address,
                typed.number("seats", seats),
                contactName,
                contactPhone,
                technicianName,
                technicianPhone);
        check.done();
        return input;
    }

    SiteForm ofVersion(int seen) {
        return with(unitId, String.valueOf(seen));
    }

    /** As it comes back when a unit is looked for: that one replaces the one chosen before. */
    SiteForm sought() {
        return unitIdQuery == null || unitIdQuery.isBlank() ? this : with("", version);
    }

    private SiteForm with(String unit, String seen) {
        return new SiteForm(
                unit,
                unitIdQuery,
                name,
                address,
                seats,
                contactName,
                contactPhone,
                technicianName,
                technicianPhone,
                seen,
                find);
    }
}

package vn.ntm.training.course;

import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.unit.UnitView;

/**
 * A site as given by the organiser or its unit. {@code unitId} is the area whose people sit there; without a name the site
 * is called after it.
 */
public record SiteInput(
        Long unitId,
        String name,
        String address,
        Integer seats,
        String contactName,
        String contactPhone,
        String technicianName,
        String technicianPhone) {

    static final int MOST_SEATS = 100_000;

    public static SiteInput of(long unitId, String name) {
        return new SiteInput(unitId, name, null, null, null, null, null, null);
    }

    SiteInput withoutContacts() {
        return new SiteInput(unitId, name, address, seats, null, null, null, null);
    }

    SiteInput checked(InputCheck check) {
        return new SiteInput(
                check.required("unitId", unitId),
                check.text("name", name, 300),
                check.text("address", address, 500),
                check.number("seats", seats, 1, MOST_SEATS),
                check.text("contactName", contactName, 200),
                check.phone("contactPhone", contactPhone),
                check.text("technicianName", technicianName, 200),
                check.phone("technicianPhone", technicianPhone));
    }

    SiteInput namedAfter(UnitView unit) {
        return name != null
                ? this
                : new SiteInput(
                        unitId,
                        "Điểm cầu " + unit.name(),
                        address,
                        seats,
                        contactName,
                        contactPhone,
                        technicianName,
                        technicianPhone);
    }
}

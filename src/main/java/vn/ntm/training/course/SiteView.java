package vn.ntm.training.course;

import java.util.UUID;

/** A site as it is shown. */
public record SiteView(
        UUID id,
        UUID classId,
        Long unitId,
        String name,
        String address,
        Integer seats,
        String contactName,
        String contactPhone,
        String technicianName,
        String technicianPhone,
        int version) {

    static SiteView of(Site site) {
        SiteInput facts = site.asInput();
        return new SiteView(
                site.id(),
                site.classId(),
                facts.unitId(),
                facts.name(),
                facts.address(),
                facts.seats(),
                facts.contactName(),
                facts.contactPhone(),
                facts.technicianName(),
                facts.technicianPhone(),
                site.version());
    }
}

package vn.ntm.training.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.UUID;

/** A site as it is shown; whom to call there only for those who may call. */
public record SiteView(
        UUID id,
        UUID classId,
        Long unitId,
        String name,
        String address,
        Integer seats,
        @JsonInclude(JsonInclude.Include.NON_NULL) String contactName,
        @JsonInclude(JsonInclude.Include.NON_NULL) String contactPhone,
        @JsonInclude(JsonInclude.Include.NON_NULL) String technicianName,
        @JsonInclude(JsonInclude.Include.NON_NULL) String technicianPhone,
        int version) {

    public static SiteView of(Site site) {
        return of(site, site.asInput());
    }

    public static SiteView withoutContacts(Site site) {
        return of(site, site.asInput().withoutContacts());
    }

    /** Whether who knows the other one finds it. */
    boolean isWhere(SiteView other) {
        return Objects.equals(unitId, other.unitId)
                && Objects.equals(name, other.name)
                && Objects.equals(address, other.address);
    }

    private static SiteView of(Site site, SiteInput facts) {
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

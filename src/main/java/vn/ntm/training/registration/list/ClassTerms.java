package vn.ntm.training.registration.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.registration.Placement;

/**
 * What of a class decides about the rows of a list.
 *
 * @param day on which units are taken as they were
 * @param areas invited units; empty is the whole country
 * @param sitesByUnit of units with one site: where there are several, somebody has to choose
 * @param mayEnter whether the sender may enter people of a unit; null is the Ministry
 */
record ClassTerms(LocalDate day, Set<Long> areas, Map<Long, UUID> sitesByUnit, Predicate<Long> mayEnter) {

    static ClassTerms of(TrainingClass trainingClass, List<Site> sites, Predicate<Long> mayEnter) {
        Map<Long, UUID> byUnit = new HashMap<>();
        Set<Long> several = new HashSet<>();
        for (Site site : sites) {
            if (byUnit.put(site.unitId(), site.id()) != null) {
                several.add(site.unitId());
            }
        }
        byUnit.keySet().removeAll(several);
        return new ClassTerms(trainingClass.referenceDate(), trainingClass.areaUnitIds(), byUnit, mayEnter);
    }

    /** Of the commune, else the district, else the province; null when none has one. */
    UUID site(Placement placement) {
        return Stream.of(placement.communeId(), placement.districtId(), placement.provinceId())
                .filter(Objects::nonNull)
                .map(sitesByUnit::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

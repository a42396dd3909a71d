package vn.ntm.training.registration.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ntm.training.course.Site;
import vn.ntm.training.registration.Placement;
import vn.ntm.training.shared.text.Vietnamese;

/** Where people of a list sit: at the site that their row names, else at the only one of their unit. */
final class SitesOfClass {

    private final Map<Long, List<Site>> byUnit = new HashMap<>();
    private final Map<String, List<Site>> byName = new HashMap<>();
    private final Predicate<Long> mayEnter;

    /** @param mayEnter units of the sender, whose sites are also for people of others */
    SitesOfClass(List<Site> sites, Predicate<Long> mayEnter) {
        this.mayEnter = mayEnter;
        for (Site site : sites) {
            byUnit.computeIfAbsent(site.unitId(), unit -> new ArrayList<>()).add(site);
            byName.computeIfAbsent(Vietnamese.fold(site.name()), name -> new ArrayList<>())
                    .add(site);
        }
    }

    /** Null when nobody knows yet; what is wrong is told to the check. */
    UUID read(ListLine line, Placement placement, RowCheck check) {
        String name = line.text(ListColumn.SITE);
        if (name.isEmpty()) {
            return ofUnit(placement);
        }
        List<Site> named = byName.getOrDefault(Vietnamese.fold(name), List.of());
        if (named.size() != 1) {
            check.wrong(ListColumn.SITE, "list.unknown-site", name);
            return null;
        }
        Site site = named.getFirst();
        if (!units(placement).anyMatch(unit -> unit == site.unitId()) && !mayEnter.test(site.unitId())) {
            check.wrong(ListColumn.SITE, "list.site-elsewhere", name);
        }
        return site.id();
    }

    /** Of the commune, else the district, else the province; null when none has exactly one. */
    private UUID ofUnit(Placement placement) {
        return units(placement)
                .map(unit -> byUnit.getOrDefault(unit, List.of()))
                .filter(sites -> sites.size() == 1)
                .findFirst()
                .map(sites -> sites.getFirst().id())
                .orElse(null);
    }

    private static Stream<Long> units(Placement placement) {
        return Stream.of(placement.communeId(), placement.districtId(), placement.provinceId())
                .filter(Objects::nonNull);
    }
}

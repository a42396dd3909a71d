package vn.ntm.training.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All units of all times, in memory: 15,466 versions of 14,732 units that do not change while the server runs. */
final class UnitCatalogue {

    private final Map<Long, List<UnitVersion>> versions;
    private final Map<Long, List<UnitVersion>> below;
    private final Map<Long, List<UnitSuccession>> successors;
    private final Map<Long, List<UnitSuccession>> predecessors;
    private final Map<Long, List<String>> aliases;
    private final Map<Long, UnitToday> today;
    private final LocalDate lastDayOfDistricts;

    UnitCatalogue(
            List<UnitVersion> versions,
            List<UnitSuccession> successions,
            Map<Long, List<String>> aliases,
            List<UnitToday> today) {
        var inOrder = versions.stream()
                .sorted(Comparator.comparing(UnitVersion::era)
                        .thenComparing(UnitVersion::code)
                        .thenComparing(UnitVersion::from))
                .toList();
        this.versions = inOrder.stream()
                .collect(Collectors.groupingBy(UnitVersion::unitId, LinkedHashMap::new, Collectors.toList()));
        this.below = inOrder.stream()
                .filter(version -> version.parentId() != null)
                .collect(Collectors.groupingBy(UnitVersion::parentId));
        this.successors = successions.stream().collect(Collectors.groupingBy(UnitSuccession::oldId));
        this.predecessors = successions.stream().collect(Collectors.groupingBy(UnitSuccession::newId));
        this.aliases = Map.copyOf(aliases);
        this.today = today.stream().collect(Collectors.toUnmodifiableMap(UnitToday::unitId, Function.identity()));
        this.lastDayOfDistricts = inOrder.stream()
                .filter(version -> version.level() == UnitLevel.DISTRICT)
                .map(version -> version.nearestDay(LocalDate.MAX))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    Stream<UnitVersion> all() {
        return versions.values().stream().flatMap(List::stream);
    }

    boolean knows(long unitId) {
        return versions.containsKey(unitId);
    }

    /** All versions of a unit, in the order of time. */
    List<UnitVersion> versions(long unitId) {
        return versions.getOrDefault(unitId, List.of());
    }

    Optional<UnitVersion> on(long unitId, LocalDate day) {
        return versions.getOrDefault(unitId, List.of()).stream()
                .filter(version -> version.validOn(day))
                .findFirst();
    }

    /** The unit as it is on the day; after its end as it was last, before its beginning as it was first. */
    Optional<UnitVersion> nearest(long unitId, LocalDate day) {
        return on(unitId, day).or(() -> {
            List<UnitVersion> known = versions.getOrDefault(unitId, List.of());
            return known.stream()
                    .filter(version -> version.from().isBefore(day))
                    .reduce((earlier, later) -> later)
                    .or(() -> known.stream().findFirst());
        });
    }

    boolean hasDistricts(LocalDate day) {
        return !day.isAfter(lastDayOfDistricts);
    }

    /** Other spellings of the unit, with type. */
    List<String> aliases(long unitId) {
        return aliases.getOrDefault(unitId, List.of());
    }

    List<UnitSuccession> successors(long unitId) {
        return successors.getOrDefault(unitId, List.of());
    }

    List<UnitSuccession> predecessors(long unitId) {
        return predecessors.getOrDefault(unitId, List.of());
    }

    /**
     * The ways from a unit that has ended to what its area belongs to on a day; none while it lasts. The parts of a
     * district are its communes, so that only one that became a unit as a whole leads anywhere.
     */
    Stream<UnitSuccession> ways(long unitId, LocalDate day) {
        if (on(unitId, day).isPresent()) {
            return Stream.empty();
        }
        return successors(unitId).stream()
                .filter(step -> !step.effective().isAfter(day))
                .filter(step -> step.whole() || !isDistrict(unitId))
                .flatMap(step -> on(step.newId(), day).isPresent()
                        ? Stream.of(step)
                        : ways(step.newId(), day).map(step::then));
    }

    Optional<UnitToday> today(long unitId) {
        return Optional.ofNullable(today.get(unitId));
    }

    /** Units directly below, in the order of their codes. */
    List<UnitVersion> below(long unitId, LocalDate day) {
        return below.getOrDefault(unitId, List.of()).stream()
                .filter(version -> version.validOn(day))
                .toList();
    }

    /** The unit and what it lies in on a day of its validity, from the lowest up. */
    List<UnitVersion> lineage(UnitVersion version, LocalDate day) {
        List<UnitVersion> lineage = new ArrayList<>();
        lineage.add(version);
        for (Long parent = version.parentId(); parent != null; ) {
            UnitVersion above = nearest(parent, day).orElseThrow();
            lineage.add(above);
            parent = above.parentId();
        }
        return lineage;
    }

    UnitPath path(UnitVersion version, LocalDate day) {
        List<UnitVersion> lineage = lineage(version, version.nearestDay(day));
        return new UnitPath(
                idOf(UnitLevel.COMMUNE, lineage),
                idOf(UnitLevel.DISTRICT, lineage),
                idOf(UnitLevel.PROVINCE, lineage),
                lineage.stream().map(UnitVersion::name).collect(Collectors.joining(", ")));
    }

    UnitView view(UnitVersion version, LocalDate day) {
        return new UnitView(
                version.unitId(),
                version.era(),
                version.code(),
                version.level(),
                version.type(),
                version.name(),
                version.parentId(),
                path(version, day).text(),
                version.from(),
                version.to());
    }

    private boolean isDistrict(long unitId) {
        return versions.get(unitId).getFirst().level() == UnitLevel.DISTRICT;
    }

    private static Long idOf(UnitLevel level, List<UnitVersion> lineage) {
        return lineage.stream()
                .filter(version -> version.level() == level)
                .map(UnitVersion::unitId)
                .findFirst()
                .orElse(null);
    }
}

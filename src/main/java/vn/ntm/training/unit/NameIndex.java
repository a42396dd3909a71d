package vn.ntm.training.unit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds units by what they are or were called, with or without accents. */
@Singleton
class NameIndex {

    private final NavigableMap<String, List<NamedUnit>> byKey = new TreeMap<>();
    private final Map<String, List<NamedUnit>> byLooseKey = new HashMap<>();
    private final Map<UnitVersion, NamedUnit> official = new HashMap<>();
    private final Map<Long, Set<String>> words = new HashMap<>();
    private final UnitCatalogue catalogue;

    @Inject
    NameIndex(UnitCatalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.all().forEach(this::add);
    }

    /** Units whose whole name, without type and accents, is this; failing that, whose name is spelt nearly so. */
    List<NamedUnit> named(Spelling name) {
        List<NamedUnit> found = byKey.get(name.key());
        return found != null ? found : byLooseKey.getOrDefault(name.looseKey(), List.of());
    }

    /** Units whose name, without type and accents, begins with this. */
    Stream<NamedUnit> beginningWith(Spelling name) {
        String key = name.key();
        return byKey.subMap(key, true, key + Character.MAX_VALUE, false).values().stream()
                .flatMap(Collection::stream);
    }

    NamedUnit official(UnitVersion version) {
        return official.get(version);
    }

    /** All words, without accents, of all names that a unit had. */
    Set<String> words(long unitId) {
        return words.getOrDefault(unitId, Set.of());
    }

    private void add(UnitVersion version) {
        Set<Long> areas = areas(version);
        TypedName name = TypedName.official(version.name(), version.level());
        NamedUnit unit = NamedUnit.of(version, name, false, areas);
        official.put(version, unit);
        put(unit);
        catalogue.aliases(version.unitId()).stream()
                .map(alias -> TypedName.spelt(alias, name.type()))
                .filter(alias -> !alias.name().toned().equals(name.name().toned()))
                .forEach(alias -> put(NamedUnit.of(version, alias, true, areas)));
    }

    private void put(NamedUnit unit) {
        Spelling name = unit.name().name();
        byKey.computeIfAbsent(unit.key(), key -> new ArrayList<>()).add(unit);
        byLooseKey.computeIfAbsent(name.looseKey(), key -> new ArrayList<>()).add(unit);
        words.computeIfAbsent(unit.version().unitId(), id -> new HashSet<>()).addAll(name.folded());
    }

    private Set<Long> areas(UnitVersion version) {
        Set<Long> areas = above(version).collect(Collectors.toSet());
        catalogue.today(version.unitId()).map(UnitToday::provinceId).ifPresent(areas::add);
        catalogue.predecessors(version.unitId()).stream()
                .flatMap(step -> catalogue.nearest(step.oldId(), step.effective()).stream())
                .filter(old -> !old.era().equals(version.era()))
                .flatMap(this::above)
                .forEach(areas::add);
        areas.remove(version.unitId());
        return Set.copyOf(areas);
    }

    private Stream<Long> above(UnitVersion version) {
        return Stream.of(version.from(), version.nearestDay(LocalDate.MAX))
                .flatMap(day -> catalogue.lineage(version, day).stream())
                .map(UnitVersion::unitId)
                .filter(id -> id != version.unitId());
    }
}

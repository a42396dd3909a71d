package vn.ntm.training.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which unit of a day a row of a list means. Names in force on the day come first; names of other times count when
 * no unit of the day fits all that was written. Whatever stays doubtful is handed back to the writer.
 */
@ApplicationScoped
public class UnitMatching {

    private final UnitCatalogue catalogue;
    private final NameIndex index;

    @Inject
    UnitMatching(UnitCatalogue catalogue, NameIndex index) {
        this.catalogue = catalogue;
        this.index = index;
    }

    /**
     * All texts as typed, with or without type, accents and abbreviations; any may be null or blank. The lowest that is
     * written is the unit. {@code commune} may hold "xã A, huyện B, tỉnh C", or a district or province with its type.
     */
    public UnitMatch match(String commune, String district, String province, LocalDate on) {
        WrittenAddress address = WrittenAddress.of(commune, district, province);
        var verdict = new MatchVerdict(catalogue, address, on);
        if (address.unit().isEmpty()) {
            return verdict.blank();
        }
        UnitMatch match = match(address, on);
        if (!(match instanceof UnitMatch.None)) {
            return match;
        }
        return address.divided().stream()
                .map(divided -> match(divided, on))
                .filter(divided -> !(divided instanceof UnitMatch.None))
                .findFirst()
                .orElse(match);
    }

    private UnitMatch match(WrittenAddress address, LocalDate on) {
        var verdict = new MatchVerdict(catalogue, address, on);
        List<FoundUnit> named = found(address.unit(), address.level(), address.level());
        if (named.isEmpty()) {
            return verdict.unknown(address.unit());
        }
        List<Set<Long>> areas = new ArrayList<>();
        for (WrittenAddress.Area area : address.areas()) {
            Set<Long> ids = ids(area, address.accented());
            if (!ids.isEmpty()) {
                areas.add(ids);
            } else if (area.level() != UnitLevel.DISTRICT || catalogue.hasDistricts(on)) {
                return verdict.unknownArea(area.name());
            }
        }
        List<FoundUnit> fitting = fitting(address, named, areas, on);
        return fitting.isEmpty() ? nowhere(address, named, on) : verdict.on(fitting);
    }

    /** Of the names of all times that fit, those in force on the day; accents that were written decide before that. */
    private List<FoundUnit> fitting(
            WrittenAddress address, List<FoundUnit> named, List<Set<Long>> areas, LocalDate on) {
        List<FoundUnit> fitting = named.stream()
                .filter(found -> lies(found.unit().areas(), areas))
                .toList();
        if (address.accented()) {
            fitting = FoundUnit.prefer(fitting, FoundUnit::exact);
            fitting = FoundUnit.prefer(fitting, FoundUnit::nameExact);
        }
        return FoundUnit.prefer(fitting, found -> found.typeSame() && isInForce(found.version(), areas, on));
    }

    private UnitMatch nowhere(WrittenAddress address, List<FoundUnit> named, LocalDate on) {
        WrittenAddress withoutDistrict = address.withoutDistrict();
        return catalogue.hasDistricts(on) || withoutDistrict.equals(address)
                ? new MatchVerdict(catalogue, address, on).elsewhere(named)
                : doubtful(match(withoutDistrict, on));
    }

    /** A former district is never required, but one that contradicts the rest makes it doubtful. */
    private static UnitMatch doubtful(UnitMatch match) {
        return match instanceof UnitMatch.One(UnitPath unit, String note)
                ? new UnitMatch.Several(List.of(unit.text()))
                : match;
    }

    private boolean isInForce(UnitVersion version, List<Set<Long>> areas, LocalDate on) {
        return version.validOn(on)
                && lies(
                        catalogue.lineage(version, on).stream()
                                .skip(1)
                                .map(UnitVersion::unitId)
                                .collect(Collectors.toSet()),
                        areas);
    }

    private static boolean lies(Set<Long> within, List<Set<Long>> areas) {
        return areas.stream().allMatch(ids -> ids.stream().anyMatch(within::contains));
    }

    /** Units that an area can mean: of both eras, for it does not matter by which name a place is told apart. */
    private Set<Long> ids(WrittenAddress.Area area, boolean accented) {
        List<FoundUnit> found = found(area.name(), area.level(), UnitLevel.DISTRICT);
        if (found.isEmpty()) {
            // A city in the column of provinces is as good as in its own.
            found = found(area.name(), null, UnitLevel.DISTRICT);
        }
        if (accented) {
            found = FoundUnit.prefer(found, FoundUnit::exact);
        }
        if (area.level() != UnitLevel.PROVINCE) {
            found = FoundUnit.prefer(found, FoundUnit::typeSame);
        }
        return found.stream().map(each -> each.version().unitId()).collect(Collectors.toSet());
    }

    /**
     * @param column level of the column that the text stands in; null when any area can stand there
     * @param lowest level that the text can mean
     */
    private List<FoundUnit> found(Spelling text, UnitLevel column, UnitLevel lowest) {
        return TypedName.readings(text).stream()
                .flatMap(reading -> index.named(reading.name()).stream()
                        .filter(unit -> canStand(unit.version().level(), reading, column, lowest))
                        .map(unit -> new FoundUnit(unit, reading)))
                .toList();
    }

    private static boolean canStand(UnitLevel level, TypedName reading, UnitLevel column, UnitLevel lowest) {
        if (level.compareTo(lowest) > 0
                || (reading.type() != null && !reading.levels().contains(level))) {
            return false;
        }
        if (column == null) {
            return true;
        }
        // A commune's column also takes a district or a province, but only when its type says so.
        return level == column || (column == UnitLevel.COMMUNE && reading.type() != null);
    }
}

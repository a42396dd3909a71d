package vn.ntm.training.unit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.shared.text.VietnameseFormat;

/** What is said about the units that were found for a written address: one, several to choose from, or why none. */
final class MatchVerdict {

    private static final int MOST_CANDIDATES = 10;
    private static final int MOST_PLACES = 3;
    private static final ProblemTexts TEXTS = ProblemTexts.of(Vietnamese.LOCALE);

    private final UnitCatalogue catalogue;
    private final WrittenAddress address;
    private final LocalDate on;

    MatchVerdict(UnitCatalogue catalogue, WrittenAddress address, LocalDate on) {
        this.catalogue = catalogue;
        this.address = address;
        this.on = on;
    }

    /** A unit of the day that a found one is or became; certain when nothing was divided on the way. */
    private record Lead(FoundUnit found, UnitVersion unit, boolean certain) {}

    UnitMatch on(List<FoundUnit> fitting) {
        List<FoundUnit> found = narrowed(fitting);
        List<Lead> leads = found.stream().flatMap(this::leads).toList();
        if (leads.isEmpty()) {
            return gone(found.getFirst());
        }
        Map<Long, Lead> units = new LinkedHashMap<>();
        leads.forEach(lead -> units.putIfAbsent(lead.unit.unitId(), lead));
        boolean certain = units.size() == 1 && leads.stream().allMatch(Lead::certain);
        return certain
                ? one(leads.getFirst())
                : new UnitMatch.Several(units.values().stream()
                        .map(this::candidate)
                        .sorted()
                        .limit(MOST_CANDIDATES)
                        .toList());
    }

    UnitMatch blank() {
        return none("unit.match-blank");
    }

    UnitMatch unknown(Spelling name) {
        return none("unit.match-unknown", name.text());
    }

    UnitMatch unknownArea(Spelling name) {
        return none("unit.match-area-unknown", name.text());
    }

    UnitMatch elsewhere(List<FoundUnit> named) {
        List<FoundUnit> inForce =
                FoundUnit.prefer(named, found -> found.version().validOn(on));
        String places = inForce.stream()
                .map(found -> path(found.version()))
                .distinct()
                .limit(MOST_PLACES)
                .collect(Collectors.joining("; "));
        String areas = address.areas().stream().map(area -> area.name().text()).collect(Collectors.joining(", "));
        return none("unit.match-elsewhere", address.unit().text(), areas, places);
    }

    private List<FoundUnit> narrowed(List<FoundUnit> fitting) {
        List<FoundUnit> official =
                FoundUnit.prefer(fitting, each -> !each.unit().alias());
        List<FoundUnit> lasting = FoundUnit.prefer(official, each -> !livesOnIn(each, official));
        // "Xã Tân Lập" may be meant for the phường of today or for a xã of the past: the type does not decide that.
        return FoundUnit.prefer(lasting, each -> each.typeSame() || isThere(each));
    }

    private boolean isThere(FoundUnit found) {
        return catalogue.on(found.version().unitId(), on).isPresent();
    }

    /** Whether the name went on: the unit was merged into one of the same name, which then stands for it. */
    private boolean livesOnIn(FoundUnit found, List<FoundUnit> all) {
        return catalogue.successors(found.version().unitId()).stream()
                .filter(step -> step.kind() == UnitSuccession.Kind.MAIN)
                .anyMatch(step -> all.stream().anyMatch(each -> each.version().unitId() == step.newId()));
    }

    private Stream<Lead> leads(FoundUnit found) {
        long id = found.version().unitId();
        Stream<Lead> itself = catalogue.on(id, on).stream().map(version -> new Lead(found, version, true));
        Stream<Lead> became = catalogue.ways(id, on).flatMap(way -> catalogue.on(way.newId(), on).stream()
                .map(unit -> new Lead(found, unit, way.whole())));
        return Stream.concat(itself, became);
    }

    private UnitMatch one(Lead lead) {
        return new UnitMatch.One(catalogue.path(lead.unit, on), note(lead));
    }

    private String note(Lead lead) {
        if (isFormer(lead)) {
            return text("unit.match-former-name", path(lead.found.version()), path(lead.unit));
        }
        return lead.found.typeSame()
                ? null
                : text("unit.match-other-type", address.unit().text(), lead.unit.name());
    }

    private String candidate(Lead lead) {
        return isFormer(lead)
                ? text("unit.match-formerly", path(lead.unit), path(lead.found.version()))
                : path(lead.unit);
    }

    private static boolean isFormer(Lead lead) {
        return lead.found.version().unitId() != lead.unit.unitId()
                || !lead.found.version().name().equals(lead.unit.name());
    }

    private UnitMatch gone(FoundUnit found) {
        UnitVersion version = found.version();
        if (version.from().isAfter(on)) {
            return none("unit.match-not-yet", path(version), VietnameseFormat.date(version.from()));
        }
        return none(
                version.level() == UnitLevel.DISTRICT && !catalogue.hasDistricts(on)
                        ? "unit.match-no-districts"
                        : "unit.match-ended",
                path(version),
                VietnameseFormat.date(on));
    }

    private String path(UnitVersion version) {
        return catalogue.path(version, on).text();
    }

    private static UnitMatch none(String code, Object... arguments) {
        return new UnitMatch.None(text(code, arguments));
    }

    private static String text(String code, Object... arguments) {
        return TEXTS.text(code, arguments);
    }
}

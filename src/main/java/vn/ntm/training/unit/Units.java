package vn.ntm.training.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Which units there are on a day and what they lie in. Answered from memory. */
@ApplicationScoped
public class Units {

    @Inject
    UnitCatalogue catalogue;

    public Optional<UnitView> findOn(long unitId, LocalDate on) {
        return catalogue.on(unitId, on).map(version -> catalogue.view(version, on));
    }

    /**
     * @throws NotFound when there never was such a unit
     * @throws RuleViolation {@code unit.not-valid-on} when there is, but not on that day
     */
    public UnitView requireOn(long unitId, LocalDate on) {
        return catalogue.view(version(unitId, on), on);
    }

    /** The unit with what it lies in, to be frozen with a fact of that day; fails as {@link #requireOn} does. */
    public UnitPath pathOn(long unitId, LocalDate on) {
        return catalogue.path(version(unitId, on), on);
    }

    /** The unit on a day, or the commune that it has become as a whole; empty when it was divided or had not begun. */
    public Optional<UnitPath> todayOn(long unitId, LocalDate on) {
        return catalogue
                .on(unitId, on)
                .or(() -> catalogue
                        .today(unitId)
                        .filter(today -> today.communeId() != null)
                        .flatMap(today -> catalogue.on(today.communeId(), on)))
                .map(version -> catalogue.path(version, on));
    }

    /** In the order of their codes. */
    public List<UnitView> provincesOn(LocalDate on) {
        return catalogue
                .all()
                .filter(version -> version.level() == UnitLevel.PROVINCE && version.validOn(on))
                .map(version -> catalogue.view(version, on))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /** The districts of a province, in the order of their codes; none from 01/07/2025 on. */
    public List<UnitView> districtsOn(long provinceId, LocalDate on) {
        return catalogue.below(provinceId, on).stream()
                .filter(version -> version.level() == UnitLevel.DISTRICT)
                .map(version -> catalogue.view(version, on))
                .toList();
    }

    /** All communes of a province or a district, in the order of their codes; none when it is not valid on the day. */
    public List<UnitView> communesOn(long provinceOrDistrictId, LocalDate on) {
        return catalogue.below(provinceOrDistrictId, on).stream()
                .flatMap(version -> version.level() == UnitLevel.COMMUNE
                        ? Stream.of(version)
                        : catalogue.below(version.unitId(), on).stream())
                .map(version -> catalogue.view(version, on))
                .toList();
    }

    /**
     * Whether the unit is one of the areas or lies in one, on that day or, seen from today, without doubt: a commune of
     * 2024 lies in the district and the province that it had, and in the province and (unless it was divided) the
     * commune of today.
     */
    public boolean lieWithin(long unitId, Collection<Long> areaIds, LocalDate on) {
        boolean thatDay = catalogue.nearest(unitId, on).stream()
                .flatMap(version -> catalogue.lineage(version, version.nearestDay(on)).stream())
                .anyMatch(version -> areaIds.contains(version.unitId()));
        return thatDay
                || catalogue
                        .today(unitId)
                        .filter(today -> areaIds.contains(today.provinceId())
                                || (today.communeId() != null && areaIds.contains(today.communeId())))
                        .isPresent();
    }

    private UnitVersion version(long unitId, LocalDate on) {
        return catalogue.on(unitId, on).orElseThrow(() -> catalogue
                .nearest(unitId, on)
                .<RuntimeException>map(version -> new RuleViolation(
                        "unit.not-valid-on", catalogue.path(version, on).text(), VietnameseFormat.date(on)))
                .orElseGet(() -> new NotFound("unit", unitId)));
    }
}

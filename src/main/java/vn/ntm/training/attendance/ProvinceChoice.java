package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** The provinces by which lists of rooms are narrowed. */
@ApplicationScoped
public class ProvinceChoice {

    @Inject
    Units units;

    /** Those within reach on a day; none when that is no choice. */
    public List<UnitView> of(Reach reach, LocalDate day) {
        List<UnitView> seen = units.provincesOn(day).stream()
                .filter(province -> reach.includes(province.id()))
                .toList();
        return seen.size() < 2 ? List.of() : seen;
    }

    /** A province and all that lies in it on a day. */
    public Set<Long> within(long provinceId, LocalDate day) {
        Set<Long> all = new HashSet<>(Set.of(provinceId));
        units.districtsOn(provinceId, day).forEach(unit -> all.add(unit.id()));
        units.communesOn(provinceId, day).forEach(unit -> all.add(unit.id()));
        return all;
    }
}

package vn.ntm.training.course.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.ntm.training.unit.AreaChoices;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** How pages call a unit: as it was called on the day of the class. */
@Singleton
class UnitNames {

    @Inject
    Units units;

    @Inject
    AreaChoices areas;

    /** Null for the Ministry, which the page names in its own language. */
    String organiser(Long unitId, LocalDate day) {
        return unitId == null ? null : path(unitId, day);
    }

    /** The unit with what it lies in; of a unit that was none on the day, as it is nearest to today. */
    String path(long unitId, LocalDate day) {
        return units.findOn(unitId, day).map(UnitView::path).orElseGet(() -> areas.path(String.valueOf(unitId)));
    }
}

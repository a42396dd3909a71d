package vn.ntm.training.registration.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitLevel;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/**
 * The units that a class expects people from: those of its areas, on its day, at the levels whose cadres it is for. Cadres of
 * villages are sent by their commune; the Ministry sends whom it likes and is not waited for.
 */
@ApplicationScoped
class Invitation {

    /** A unit that is invited, with the province that it lies in. */
    record Invited(UnitView unit, UnitView province) {}

    @Inject
    Units units;

    /** In the order of their codes, each province before what lies in it. @param reach whose units are asked for */
    List<Invited> of(TrainingClass trainingClass, Reach reach) {
        LocalDate day = trainingClass.referenceDate();
        Set<UnitLevel> levels = levels(trainingClass.audienceLevels());
        Set<Long> areas = trainingClass.areaUnitIds();
        return units.provincesOn(day).stream()
                .flatMap(province -> below(province, levels, day))
                .filter(invited -> reach.includes(invited.unit().id()))
                .filter(invited -> areas.isEmpty() || isWithin(invited, areas, day))
                .toList();
    }

    private Stream<Invited> below(UnitView province, Set<UnitLevel> levels, LocalDate day) {
        Stream<UnitView> itself = levels.contains(UnitLevel.PROVINCE) ? Stream.of(province) : Stream.empty();
        Stream<UnitView> districts =
                levels.contains(UnitLevel.DISTRICT) ? units.districtsOn(province.id(), day).stream() : Stream.empty();
        Stream<UnitView> communes =
                levels.contains(UnitLevel.COMMUNE) ? units.communesOn(province.id(), day).stream() : Stream.empty();
        return Stream.of(itself, districts, communes).flatMap(found -> found).map(unit -> new Invited(unit, province));
    }

    /** Whole provinces are the usual areas, and known without looking further. */
    private boolean isWithin(Invited invited, Set<Long> areas, LocalDate day) {
        return areas.contains(invited.province().id())
                || areas.contains(invited.unit().id())
                || units.lieWithin(invited.unit().id(), areas, day);
    }

    private static Set<UnitLevel> levels(Set<CadreLevel> audience) {
        Set<UnitLevel> levels = EnumSet.noneOf(UnitLevel.class);
        for (CadreLevel level : audience.isEmpty() ? EnumSet.allOf(CadreLevel.class) : audience) {
            switch (level) {
                case CENTRAL -> {}
                case PROVINCE -> levels.add(UnitLevel.PROVINCE);
                case DISTRICT -> levels.add(UnitLevel.DISTRICT);
                case COMMUNE, VILLAGE -> levels.add(UnitLevel.COMMUNE);
            }
        }
        return levels;
    }
}

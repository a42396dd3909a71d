package vn.ntm.training.registration.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.unit.UnitLevel;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Finds out what whoever asks for the template of a class can choose: the invited units and sites in the own reach. */
@ApplicationScoped
class TemplateReading {

    /** Among more nobody finds anything; such a list is written freely. */
    private static final int MOST = 1_000;

    @Inject
    CurrentUser currentUser;

    @Inject
    Units units;

    @Inject
    Sites sites;

    TemplateChoices choices(TrainingClass trainingClass) {
        LocalDate day = trainingClass.referenceDate();
        Reach reach = currentUser.link().map(Reach::of).orElseGet(() -> currentUser
                .scope()
                .changing());
        List<UnitView> communes = reach.isEverywhere()
                ? invited(trainingClass.areaUnitIds(), day)
                : within(own(reach, day), trainingClass.areaUnitIds(), day);
        List<UnitView> provinces = provinces(communes, reach, day);
        boolean severalProvinces = provinces.size() > 1;
        return new TemplateChoices(
                levels(reach, day),
                communes.size() > MOST
                        ? List.of()
                        : communes.stream()
                                .map(commune -> severalProvinces ? commune.path() : commune.name())
                                .toList(),
                provinces.stream().map(UnitView::name).toList(),
                sites(trainingClass));
    }

    private List<UnitView> invited(Collection<Long> areas, LocalDate day) {
        return areas.stream()
                .flatMap(area -> units.findOn(area, day).stream())
                .flatMap(area ->
                        area.level() == UnitLevel.COMMUNE ? Stream.of(area) : units.communesOn(area.id(), day).stream())
                .distinct()
                .toList();
    }

    /** Of a user, who reaches each unit by itself, or of a link, which names one that may have others in it. */
    private List<UnitView> own(Reach reach, LocalDate day) {
        return currentUser.link().isPresent()
                ? invited(List.of(reach.parameter()), day)
                : Arrays.stream(reach.parameter())
                        .flatMap(unit -> units.findOn(unit, day).stream())
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                        .toList();
    }

    private List<UnitView> within(List<UnitView> communes, Collection<Long> areas, LocalDate day) {
        return communes.stream()
                .filter(unit -> areas.isEmpty() || units.lieWithin(unit.id(), areas, day))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    private List<UnitView> provinces(List<UnitView> communes, Reach reach, LocalDate day) {
        List<UnitView> all = units.provincesOn(day);
        if (communes.isEmpty()) {
            return reach.isNowhere()
                    ? List.of()
                    : all.stream()
                            .filter(province -> reach.includes(province.id()))
                            .toList();
        }
        Set<Long> above = communes.stream()
                .map(commune -> units.pathOn(commune.id(), day).provinceId())
                .collect(Collectors.toSet());
        return all.stream().filter(province -> above.contains(province.id())).toList();
    }

    private List<String> levels(Reach reach, LocalDate day) {
        List<String> levels = new ArrayList<>();
        if (reach.isEverywhere()) {
            levels.add("Trung ương");
        }
        levels.add("Tỉnh");
        if (hasDistricts(day)) {
            levels.add("Huyện");
        }
        levels.addAll(List.of("Xã", "Thôn"));
        return levels;
    }

    private boolean hasDistricts(LocalDate day) {
        Optional<UnitView> province = units.provincesOn(day).stream().findFirst();
        return province.map(first -> !units.districtsOn(first.id(), day).isEmpty())
                .orElse(false);
    }

    /** Those of one name only: a name that several have chooses none. */
    private List<String> sites(TrainingClass trainingClass) {
        Reach reach = currentUser.link().map(Reach::of).orElseGet(() -> currentUser
                .scope()
                .reading());
        List<String> names = sites.ofClass(trainingClass.id()).stream()
                .filter(site -> reach.includes(site.unitId()))
                .map(Site::name)
                .toList();
        List<String> choices = names.stream()
                .filter(name -> names.indexOf(name) == names.lastIndexOf(name))
                .toList();
        return choices.size() > MOST ? List.of() : choices;
    }
}

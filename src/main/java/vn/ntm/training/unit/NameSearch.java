package vn.ntm.training.unit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.unit.SearchHit.Closeness;

/**
 * Finds units as a person types their names: with or without type, accents and what they lie in, by the names of all
 * times.
 */
@Singleton
class NameSearch {

    private final UnitCatalogue catalogue;
    private final NameIndex index;

    /** A name that fits, and how well. */
    private record Fit(NamedUnit unit, SoughtName sought, Closeness closeness) {}

    @Inject
    NameSearch(UnitCatalogue catalogue, NameIndex index) {
        this.catalogue = catalogue;
        this.index = index;
    }

    /**
     * @param day when given, only units of that day are found, also by the name of what they were before; otherwise units
     *     of all times, each as it was when it had the name
     * @return each unit once, the best first
     */
    List<SearchHit> hits(String text, Optional<LocalDate> day, LocalDate today) {
        return best(
                SoughtName.understandings(text).stream().flatMap(this::fits).flatMap(fit -> shown(fit, day, today)));
    }

    /**
     * Units whose names only look alike, as long as they lie where the text says.
     *
     * @param lookalikes gives versions with a name that is like the given one, the most alike first
     */
    List<SearchHit> alike(
            Function<String, List<UnitVersion>> lookalikes, String text, Optional<LocalDate> day, LocalDate today) {
        Set<Long> seen = new HashSet<>();
        return SoughtName.understandings(text).stream()
                .limit(1)
                .flatMap(sought -> lookalikes.apply(sought.name().name().key()).stream()
                        .map(index::official)
                        .filter(unit -> sought.liesWhereSought(unit, index))
                        .map(unit -> new Fit(unit, sought, Closeness.SIMILAR)))
                .flatMap(fit -> shown(fit, day, today))
                .filter(hit -> seen.add(hit.shown().unitId()))
                .toList();
    }

    private Stream<Fit> fits(SoughtName sought) {
        Spelling name = sought.name().name();
        Stream<Fit> fits = index.named(name).stream().map(unit -> new Fit(unit, sought, closeness(unit, name)));
        if (sought.whole()) {
            Stream<Fit> beginnings = index.beginningWith(name)
                    .filter(unit -> unit.name().name().size() > name.size() || !sameKey(unit, name))
                    .map(unit -> new Fit(unit, sought, Closeness.BEGINNING));
            fits = Stream.concat(fits, beginnings);
        } else {
            fits = fits.filter(fit -> fit.closeness != Closeness.NEARLY_SAME);
        }
        return fits.filter(fit -> hasLevel(fit.unit, sought.name()) && sought.liesWhereSought(fit.unit, index));
    }

    private static Closeness closeness(NamedUnit unit, Spelling name) {
        if (unit.name().name().toned().equals(name.toned())) {
            return Closeness.EXACT;
        }
        return sameKey(unit, name) ? Closeness.SAME_WITHOUT_ACCENTS : Closeness.NEARLY_SAME;
    }

    private static boolean sameKey(NamedUnit unit, Spelling name) {
        return unit.name().name().folded().equals(name.folded());
    }

    private static boolean hasLevel(NamedUnit unit, TypedName sought) {
        return sought.type() == null || sought.levels().contains(unit.version().level());
    }

    private Stream<SearchHit> shown(Fit fit, Optional<LocalDate> day, LocalDate today) {
        UnitVersion version = fit.unit.version();
        if (day.isEmpty()) {
            return Stream.of(hit(fit, version, version.validOn(today)));
        }
        long id = version.unitId();
        return Stream.concat(Stream.of(id), catalogue.ways(id, day.get()).map(UnitSuccession::newId))
                .flatMap(unit -> catalogue.on(unit, day.get()).stream())
                .map(unit -> hit(fit, unit, true));
    }

    private static SearchHit hit(Fit fit, UnitVersion shown, boolean current) {
        TypedName sought = fit.sought.name();
        boolean typeSame =
                sought.type() == null || sought.type().equals(fit.unit.name().type());
        return new SearchHit(fit.unit, shown, fit.closeness, sought.name().size(), typeSame, current);
    }

    private static List<SearchHit> best(Stream<SearchHit> hits) {
        return hits
                .collect(Collectors.toMap(
                        hit -> hit.shown().unitId(), Function.identity(), BinaryOperator.minBy(SearchHit.BEST_FIRST)))
                .values()
                .stream()
                .sorted(SearchHit.BEST_FIRST)
                .toList();
    }
}

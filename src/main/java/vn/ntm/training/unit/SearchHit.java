package vn.ntm.training.unit;

import java.util.Comparator;

/**
 * A unit that fits what is sought, and how well.
 *
 * @param named the name that fits
 * @param shown the unit that is offered: the same, or what it became by the day asked for
 * @param words number of words of the name that fit
 * @param current whether the shown version is in force on the day asked for, else today
 */
record SearchHit(
        NamedUnit named, UnitVersion shown, Closeness closeness, int words, boolean typeSame, boolean current) {

    /** From the best to the least. */
    enum Closeness {
        EXACT,
        SAME_WITHOUT_ACCENTS,
        NEARLY_SAME,
        BEGINNING,
        SIMILAR
    }

    static final Comparator<SearchHit> BEST_FIRST = Comparator.comparing(SearchHit::closeness)
            .thenComparing(hit -> -hit.words)
            .thenComparing(hit -> !hit.typeSame)
            .thenComparing(hit -> hit.former())
            .thenComparing(hit -> !hit.current)
            .thenComparing(hit -> hit.named.alias())
            .thenComparing(hit -> hit.shown.level())
            .thenComparing(hit -> hit.named.key())
            .thenComparing(hit -> hit.shown.era(), Comparator.reverseOrder())
            .thenComparing(hit -> hit.shown.code())
            .thenComparing(hit -> hit.shown.from(), Comparator.reverseOrder());

    /** Whether the name that fits is not the one of the unit that is shown. */
    boolean former() {
        return named.version().unitId() != shown.unitId()
                || !named.version().name().equals(shown.name());
    }
}

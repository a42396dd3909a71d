package vn.ntm.training.unit;

import java.time.LocalDate;
import java.util.Set;

/**
 * One unit going into another, as a whole or in part.
 *
 * @param primary for {@link Kind#PART}: this successor stands for the whole where one has to
 * @param basis why it is the primary one, or how well a {@link Kind#MAIN} step is known
 */
record UnitSuccession(long oldId, long newId, Kind kind, boolean primary, String basis, LocalDate effective) {

    /** How much of the old unit went into the new one, from the surest to the least sure. */
    enum Kind {
        WHOLE,
        /** The main successor inside the era of 63 provinces; whether all of the old unit went there is not known. */
        MAIN,
        PART
    }

    private static final Set<String> ESTIMATES = Set.of("GEO_DEFAULT", "SAME_NAME");

    /** Whether the choice of the primary successor of a divided unit is a guess, not stated by the statistics office. */
    boolean estimated() {
        return kind == Kind.PART && primary && ESTIMATES.contains(basis);
    }

    boolean whole() {
        return kind == Kind.WHOLE;
    }

    /** This step and the next as one: as sure as the less sure of the two. */
    UnitSuccession then(UnitSuccession next) {
        UnitSuccession decides = next.kind.compareTo(kind) >= 0 && !next.whole() ? next : this;
        return new UnitSuccession(
                oldId, next.newId, decides.kind, primary && next.primary, decides.basis, next.effective);
    }
}

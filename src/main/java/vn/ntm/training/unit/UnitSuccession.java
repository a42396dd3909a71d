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

    /** How much of the old unit went into the new one. */
    enum Kind {
        WHOLE,
        PART,
        /** The main successor inside the era of 63 provinces; whether all of the old unit went there is not known. */
        MAIN
    }

    private static final Set<String> ESTIMATES = Set.of("GEO_DEFAULT", "SAME_NAME");

    /** Whether the choice of the primary successor of a divided unit is a guess, not stated by the statistics office. */
    boolean estimated() {
        return kind == Kind.PART && primary && ESTIMATES.contains(basis);
    }
}

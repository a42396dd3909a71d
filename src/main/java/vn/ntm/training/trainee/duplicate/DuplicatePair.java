package vn.ntm.training.trainee.duplicate;

import java.util.Comparator;

/** Two trainees who may be one person. */
record DuplicatePair(Described one, Described other, Resemblance resemblance) {

    /** What is surest first; then always in the same order, so that pages fit together. */
    static final Comparator<DuplicatePair> SUREST_FIRST = Comparator.<DuplicatePair>comparingInt(
                    pair -> -pair.resemblance().score())
            .thenComparing(pair -> pair.one().id())
            .thenComparing(pair -> pair.other().id());

    static DuplicatePair of(Described one, Described other) {
        return new DuplicatePair(one, other, Resemblance.between(one, other));
    }
}

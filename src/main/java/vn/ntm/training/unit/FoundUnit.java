package vn.ntm.training.unit;

import java.util.List;
import java.util.function.Predicate;

/** A unit that has the name which was written, and how the words were read to find it. */
record FoundUnit(NamedUnit unit, TypedName written) {

    UnitVersion version() {
        return unit.version();
    }

    /** Whether accents are the same, also those of the type. */
    boolean exact() {
        return written.typeExact() && nameExact();
    }

    boolean nameExact() {
        return written.name().toned().equals(unit.name().name().toned());
    }

    /** Whether the type is the same, or none was written. */
    boolean typeSame() {
        return written.type() == null || written.type().equals(unit.name().type());
    }

    /** Those that are wanted; all, when none is. */
    static List<FoundUnit> prefer(List<FoundUnit> found, Predicate<FoundUnit> wanted) {
        List<FoundUnit> preferred = found.stream().filter(wanted).toList();
        return preferred.isEmpty() ? found : preferred;
    }
}

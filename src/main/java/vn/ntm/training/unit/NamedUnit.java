package vn.ntm.training.unit;

import java.util.Set;

/**
 * One name of one version of a unit.
 *
 * @param key the name without type and accents
 * @param alias whether it is another spelling, not the official name
 * @param areas ids of all units of both eras that this one lay, lies or partly lies in
 */
record NamedUnit(UnitVersion version, TypedName name, String key, boolean alias, Set<Long> areas) {

    static NamedUnit of(UnitVersion version, TypedName name, boolean alias, Set<Long> areas) {
        return new NamedUnit(version, name, name.name().key(), alias, areas);
    }
}

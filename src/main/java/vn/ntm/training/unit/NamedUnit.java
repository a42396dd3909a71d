package vn.ntm.training.unit;

import java.util.Set;

/**
 * One name of one version of a unit.
 *
 * @param alias whether it is another spelling, not the official name
 * @param areas ids of all units of both eras that this one lay, lies or partly lies in
 */
record NamedUnit(UnitVersion version, TypedName name, boolean alias, Set<Long> areas) {}

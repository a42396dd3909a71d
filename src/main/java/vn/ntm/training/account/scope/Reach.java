package vn.ntm.training.account.scope;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units that something may be done in: all, or those of a set.
 *
 * <p>In a query: {@code "where " + Reach.condition("r.unit_id", "reach")} and
 * {@code query.setParameter("reach", reach.parameter())}.
 */
public final class Reach {

    static final Reach NOWHERE = new Reach(Set.of());
    public static final Reach EVERYWHERE = new Reach(null);

    private final Set<Long> unitIds;

    private Reach(Set<Long> unitIds) {
        this.unitIds = unitIds;
    }

    /** What the holder of a personal link deals with: one unit; the Ministry (null) reaches no unit by a link. */
    public static Reach of(SignedLink link) {
        return link.unitId() == null ? NOWHERE : of(Set.of(link.unitId()));
    }

    static Reach of(Set<Long> unitIds) {
        return new Reach(Set.copyOf(unitIds));
    }

    /** @param unitId null stands for the Ministry: only who reaches everywhere reaches it */
    public boolean includes(Long unitId) {
        return isEverywhere() || (unitId != null && unitIds.contains(unitId));
    }

    public boolean isEverywhere() {
        return unitIds == null;
    }

    public boolean isNowhere() {
        return unitIds != null && unitIds.isEmpty();
    }

    /** An SQL condition that holds for rows within reach; the named parameter is set to {@link #parameter()}. */
    public static String condition(String column, String parameter) {
        return "(cast(:" + parameter + " as bigint[]) is null or " + column + " = any(cast(:" + parameter
                + " as bigint[])))";
    }

    /** The ids, or null for everywhere. */
    public Long[] parameter() {
        return isEverywhere() ? null : unitIds.toArray(Long[]::new);
    }

    /** As PostgreSQL writes an array, without those of another reach being told twice. */
    static String literal(Reach one, Reach other) {
        return Stream.concat(one.unitIds.stream(), other.unitIds.stream())
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "{", "}"));
    }
}

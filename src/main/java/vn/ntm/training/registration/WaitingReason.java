package vn.ntm.training.registration;

import java.util.UUID;
import vn.ntm.training.unit.CadreLevel;

/**
 * What a registration waits for.
 *
 * @param unitId of a full quota: its area, null when it is for everywhere
 * @param cadreLevel of a full quota: its level, null when it is for all of them
 */
public record WaitingReason(Kind kind, Long unitId, CadreLevel cadreLevel) {

    /** What is full: the class, a quota of it, or the room. */
    public enum Kind {
        CLASS,
        QUOTA,
        SITE
    }

    /** Null when nothing is waited for. */
    static WaitingReason of(String kind, Long unitId, String level) {
        return kind == null
                ? null
                : new WaitingReason(Kind.valueOf(kind), unitId, level == null ? null : CadreLevel.valueOf(level));
    }

    /** Where somebody stands in the queue as people count, and what for. */
    public record Place(UUID registrationId, int number, WaitingReason reason) {}
}

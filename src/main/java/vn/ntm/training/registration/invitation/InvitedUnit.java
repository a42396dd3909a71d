package vn.ntm.training.registration.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import vn.ntm.training.unit.UnitLevel;

/**
 * A unit that a class invites, and what has come from it.
 *
 * @param provinceId the province that it lies in; itself for a province
 * @param sites rooms of the class in this very unit
 * @param seats seats of these rooms as far as they are told
 * @param registered people of the unit on the list of the class: {@code confirmed}, waiting, and to be approved
 * @param lastActivity when somebody of it was last registered, or a list last came from its desk; null: never
 * @param remindedAt when it was last reminded; null: never
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record InvitedUnit(
        long unitId,
        UnitLevel level,
        String name,
        long provinceId,
        String provinceName,
        int sites,
        int seats,
        int registered,
        int confirmed,
        Instant lastActivity,
        Instant remindedAt) {

    /** One person is enough: a commune may have only one cadre for the programme. */
    public boolean hasSent() {
        return registered > 0;
    }
}

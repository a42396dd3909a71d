package vn.ntm.training.attendance;

import java.util.UUID;
import vn.ntm.training.attendance.ParticipationsChanging.Cell;
import vn.ntm.training.unit.CadreLevel;

/**
 * Somebody who is registered, as a participation of theirs is counted.
 *
 * @param unitId the lowest unit at the time of registration; this and the units above it null for the Ministry
 * @param gender null when not told
 */
record Enrolled(
        UUID registrationId,
        UUID traineeId,
        Long unitId,
        Long communeId,
        Long districtId,
        Long provinceId,
        String cadreLevel,
        String gender) {

    Cell cell() {
        return new Cell(unitId, CadreLevel.valueOf(cadreLevel), gender);
    }
}

package vn.ntm.training.attendance.declared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.Units;

/**
 * A declared number as it is shown.
 *
 * @param unit with what it lay in on the day; null for the whole country
 */
public record DeclaredView(
        UUID id,
        Long unitId,
        String unit,
        CadreLevel cadreLevel,
        int count,
        String sourceDocument,
        LocalDate heldOn,
        String recordedBy,
        Instant recordedAt) {

    static DeclaredView of(DeclaredParticipation declared, Units units) {
        return new DeclaredView(
                declared.id(),
                declared.unitId(),
                declared.unitId() == null
                        ? null
                        : units.pathOn(declared.unitId(), declared.heldOn()).text(),
                declared.cadreLevel(),
                declared.count(),
                declared.sourceDocument(),
                declared.heldOn(),
                declared.recordedBy(),
                declared.recordedAt());
    }
}

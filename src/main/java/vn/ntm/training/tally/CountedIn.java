package vn.ntm.training.tally;

import java.util.Arrays;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitLevel;

/**
 * Which line of a tally is opened.
 *
 * @param by the level of units that the tally tells
 * @param unitId of the line; 0 is the Ministry; null: all lines
 * @param level cadre level; null: all
 */
record CountedIn(UnitLevel by, Long unitId, CadreLevel level) {

    private static final long MINISTRY = 0;

    /** @throws InvalidInput for what is none of these */
    static CountedIn of(String by, String unit, String level) {
        return new CountedIn(TallyAccess.level(by), unit(unit), cadreLevel(level));
    }

    private static Long unit(String unit) {
        if (unit == null || unit.isBlank()) {
            return null;
        }
        if (!unit.matches("\\d{1,15}")) {
            throw InvalidInput.of("unit", "input.wrong-type");
        }
        return Long.valueOf(unit);
    }

    private static CadreLevel cadreLevel(String level) {
        if (level == null || level.isBlank()) {
            return null;
        }
        return Arrays.stream(CadreLevel.values())
                .filter(one -> one.name().equals(level))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("level", "input.wrong-type"));
    }

    static long key(Long unitId) {
        return unitId == null ? MINISTRY : unitId;
    }

    /** SQL of the line that a participation stands in: people of a unit above the level are told by that unit. */
    String line() {
        return switch (by) {
            case PROVINCE -> "coalesce(p.province_id, 0)";
            case DISTRICT -> "coalesce(p.district_id, p.province_id, 0)";
            case COMMUNE -> "coalesce(p.commune_id, p.district_id, p.province_id, 0)";
        };
    }
}

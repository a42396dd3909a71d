package vn.ntm.training.unit;

import java.time.LocalDate;

/**
 * What a unit became, or what it was made of.
 *
 * @param id the other unit
 * @param kind {@code WHOLE}, {@code PART} (the old unit was divided), {@code MAIN} (the main successor; whether it took
 *     the whole is not known) or {@code SAME} (the unit goes on under another name, type or parent)
 * @param effective first day of the change
 * @param basis for a part: why it is the primary one; for {@code MAIN}: how well it is known
 * @param estimated the primary part is a guess, not stated by the statistics office
 */
public record UnitStep(
        long id,
        String era,
        String code,
        UnitLevel level,
        String name,
        String path,
        String kind,
        boolean isPrimary,
        LocalDate effective,
        String basis,
        boolean estimated) {

    static UnitStep of(UnitSuccession succession, UnitView other) {
        return new UnitStep(
                other.id(),
                other.era(),
                other.code(),
                other.level(),
                other.name(),
                other.path(),
                succession.kind().name(),
                succession.primary(),
                succession.effective(),
                succession.basis(),
                succession.estimated());
    }

    /** The unit goes on under another name, type or parent. */
    static UnitStep same(UnitView now) {
        return new UnitStep(
                now.id(),
                now.era(),
                now.code(),
                now.level(),
                now.name(),
                now.path(),
                "SAME",
                true,
                now.validFrom(),
                null,
                false);
    }
}

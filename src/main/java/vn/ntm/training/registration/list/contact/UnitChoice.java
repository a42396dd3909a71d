package vn.ntm.training.registration.list.contact;

import vn.ntm.training.registration.UnitSender;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.unit.UnitLevel;
import vn.ntm.training.unit.UnitView;

/**
 * The unit of all rows that name none, as an account chooses it.
 *
 * @param offered false: there is nothing to choose, the sender is of one unit
 * @param unit the id; blank: none is chosen
 * @param typed what was typed to find it
 */
public record UnitChoice(boolean offered, String unit, String typed) {

    static final String FIELD = "unit";

    static UnitChoice of(String unit, String typed) {
        return new UnitChoice(false, unit == null ? "" : unit, typed == null ? "" : typed);
    }

    /** Null: none. */
    Long chosen() {
        return Typed.unitId(unit).orElse(null);
    }

    /** @throws InvalidInput when somebody typed a name and chose none of what was found */
    void requireFound() {
        if (chosen() == null && !typed.isBlank()) {
            throw InvalidInput.of(FIELD, "unit.none-chosen");
        }
    }

    /**
     * Whoever keeps the people of one commune, or holds a link, has no choice.
     *
     * @param ofSender whose people the rows are; null: each row has to name a unit
     */
    UnitChoice offeredTo(UnitSender by, UnitView ofSender) {
        boolean free = !by.byLink() && (chosen() != null || ofSender == null || ofSender.level() != UnitLevel.COMMUNE);
        return new UnitChoice(free, free && ofSender != null ? String.valueOf(ofSender.id()) : "", typed);
    }

    /** Whether what is sent next has to name the unit again. */
    public boolean isMade() {
        return offered && !unit.isBlank();
    }
}

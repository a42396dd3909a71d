package vn.ntm.training.unit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A unit that was found by a name.
 *
 * @param formerName path of the unit that had the name, when that is not the one shown: what it was before; else null
 * @param became what a unit that is no longer in force is today: itself under another name, one unit, or several parts
 */
public record UnitHit(@JsonUnwrapped UnitView unit, String formerName, List<UnitStep> became) {}

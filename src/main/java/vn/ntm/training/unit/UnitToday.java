package vn.ntm.training.unit;

/**
 * Where a unit lies today.
 *
 * @param communeId null for a province or district, and when the unit was divided or its end is not known
 */
record UnitToday(long unitId, long provinceId, Long communeId) {}

package vn.ntm.training.trainee.merger;

/** What may be kept of the one or of the other. The level of a cadre goes with the unit. */
public enum MergedField {
    FULL_NAME,
    BIRTH_YEAR,
    UNIT,
    POSITION,
    ORGANISATION,
    PHONE,
    EMAIL
}

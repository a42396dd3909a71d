package vn.ntm.training.unit;

/** Level at which a cadre works: a fact of the person at the time of a class, not of the units that exist on that day. */
public enum CadreLevel {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VILLAGE
}

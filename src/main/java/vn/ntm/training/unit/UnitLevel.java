package vn.ntm.training.unit;

/** Level of an administrative unit; there are no districts from 01/07/2025 on. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}

package vn.ntm.training.report;

/** By which areas a figure is broken down. */
public enum Basis {
    /** By the units as they were on the day of the class; such a figure never changes with a merger. */
    AS_HELD,
    /** By the units of today: provinces exactly, communes with what was split shown apart, districts not at all. */
    CURRENT
}

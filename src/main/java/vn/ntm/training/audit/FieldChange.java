package vn.ntm.training.audit;

/**
 * A field before and after, as a person reads it; null where there was, or is, nothing.
 *
 * @param unit whether both are ids of units, which the page names
 */
public record FieldChange(String field, String before, String after, boolean unit) {}

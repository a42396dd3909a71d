package vn.ntm.training.attendance.reconciliation;

/**
 * One thing of a room that does not agree, in the reader's language.
 *
 * @param message what it is
 * @param step what settles it
 * @param address the page on which that is done
 */
public record Issue(Disagreement kind, String message, String step, String address) {}

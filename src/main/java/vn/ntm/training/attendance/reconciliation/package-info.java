/**
 * Reconciliation (đối chiếu) of the rooms of a session: names, headcount, connection and signed sheet side by side, what of
 * them does not agree first, and what a province or the organiser decided of each room. A class is closed when each room of
 * each session is confirmed or excused. Door: {@link vn.ntm.training.attendance.reconciliation.Settling}; see ADR 132.
 */
package vn.ntm.training.attendance.reconciliation;

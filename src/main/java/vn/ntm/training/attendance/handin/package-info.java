/**
 * Handing in the roll of a room: the last step, apart from taking it, with a receipt. See ADR 125.
 */
package vn.ntm.training.attendance.handin;

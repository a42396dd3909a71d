/**
 * Rolls (điểm danh) of the rooms, and the participations (lượt) that follow from them by the rule of each class. Marks
 * and participations are append-only: a correction supersedes, so that any past instant can be asked for.
 * Doors: {@link vn.ntm.training.attendance.RollTaking}, the event
 * {@link vn.ntm.training.attendance.ParticipationsChanged}.
 */
package vn.ntm.training.attendance;

/**
 * Corrections of single marks, each with its reason: in a class that is open by those who run its sessions, in a closed one only
 * by those who were given that right. Door: {@link vn.ntm.training.attendance.correction.MarkCorrecting}.
 */
package vn.ntm.training.attendance.correction;

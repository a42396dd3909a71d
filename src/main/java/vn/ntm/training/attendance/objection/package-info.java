/** Objections of trainees to the mark that stands for them in a session: sent within a deadline, answered by a desk, never lost. */
package vn.ntm.training.attendance.objection;

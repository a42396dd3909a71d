/** One's own trainings as a page: what is ahead, with the way there, and what became of the rest. */
package vn.ntm.training.attendance.mine;

/**
 * One's own sessions in the calendar of one's telephone: {@link vn.ntm.training.attendance.calendar.OwnEvents} makes the events for
 * feeds and invitations.
 */
package vn.ntm.training.attendance.calendar;

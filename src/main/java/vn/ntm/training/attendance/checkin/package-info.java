/**
 * Self check-in (tự điểm danh) of people who join alone: by their personal link, alone or with the code that is shown in the
 * session, from 30 minutes before it until its end. What people say of themselves is kept beside what the rolls say; whether it
 * is enough to count, the class says (ADR 128). Nothing is recorded by opening an address, only by sending a form.
 */
package vn.ntm.training.attendance.checkin;

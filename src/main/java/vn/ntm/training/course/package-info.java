/**
 * Training classes (lớp tập huấn), their sessions (buổi) and sites (điểm cầu), from draft to closed. A class is published
 * with at least one session, runs by its timetable, and stays as it is once closed or cancelled. Doors: {@code ClassPlanning},
 * {@code SessionPlanning}, {@code SitePlanning} to change, the repositories to read, the event records to follow.
 */
package vn.ntm.training.course;

/**
 * Sessions of classes as calendar files (iCalendar, RFC 5545): for everybody what is public of them, for who holds a place also
 * where to sit and how to join. Doors: {@link vn.ntm.training.course.calendar.ClassEvents} makes the events,
 * {@link vn.ntm.training.course.calendar.CalendarFile} writes them, whoever is to get them: a download, a feed, an invitation.
 */
package vn.ntm.training.course.calendar;

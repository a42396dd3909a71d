/** Which reminders are due when, and what is told of a class at once; in sets, for thousands of people in one statement. */
package vn.ntm.training.reminder.planning;

/** The queue of messages and the workers that empty it; every time is the database's, so that servers agree on it. */
package vn.ntm.training.reminder.outbox;

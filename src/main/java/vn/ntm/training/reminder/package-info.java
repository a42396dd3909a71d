/**
 * What people are told, and that they are told it once, in time, and not at night: messages are written in the transaction of
 * what they tell, and sent by workers of any number of servers. Doors: {@link vn.ntm.training.reminder.outbox.Outbox} to tell
 * something, {@code /api/messages} to see what became of it.
 */
package vn.ntm.training.reminder;

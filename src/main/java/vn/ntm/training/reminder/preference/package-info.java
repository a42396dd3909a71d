/**
 * How people want to be told: language, channel, and what they can do without. Door: {@link vn.ntm.training.reminder.preference.Wishes},
 * asked when a message goes out.
 */
package vn.ntm.training.reminder.preference;

/**
 * Texts of messages as organisers write them: with names in braces for what only the message knows, and no other syntax. Door:
 * {@code /api/message-templates}.
 */
package vn.ntm.training.reminder.template;

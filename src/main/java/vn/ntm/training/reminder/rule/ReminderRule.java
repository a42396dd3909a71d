package vn.ntm.training.reminder.rule;

import vn.ntm.training.reminder.MessageKind;

/**
 * When something is told of a session.
 *
 * @param minutes after the anchor; negative: before
 * @param active false: switched off, kept to be switched on again
 */
public record ReminderRule(MessageKind kind, RuleAnchor anchor, int minutes, boolean active) {}

package vn.ntm.training.reminder.rule;

import vn.ntm.training.reminder.MessageKind;

/**
 * A rule as people read it.
 *
 * @param key names it in forms
 * @param before false: after
 */
record RuleRow(
        String key, MessageKind kind, RuleAnchor anchor, int amount, RuleUnit unit, boolean before, boolean active) {

    static RuleRow of(MessageKind kind, RuleAnchor anchor, int minutes, boolean active) {
        RuleUnit unit = RuleUnit.of(minutes);
        return new RuleRow(
                key(kind, anchor, minutes),
                kind,
                anchor,
                Math.abs(minutes) / unit.minutes(),
                unit,
                minutes < 0,
                active);
    }

    static String key(MessageKind kind, RuleAnchor anchor, int minutes) {
        return kind + ":" + anchor + ":" + minutes;
    }
}

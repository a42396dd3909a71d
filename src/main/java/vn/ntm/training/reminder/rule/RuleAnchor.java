package vn.ntm.training.reminder.rule;

/** From what a rule counts. */
public enum RuleAnchor {
    /** The start of a session. */
    START,
    /** The end of a session. */
    END
}

package vn.ntm.training.course;

/** How attendance of a class becomes participations (lượt). */
public enum CountingRule {
    /** One for a trainee who was in at least as many sessions as the threshold says. */
    ONCE_PER_CLASS,
    /** One for a trainee who was there for at least as many minutes, in all sessions together, as the threshold says. */
    ONCE_PER_CLASS_BY_MINUTES,
    /** One for each session a trainee was in. */
    PER_SESSION
}

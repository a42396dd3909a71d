package vn.ntm.training.reminder.rule;

/** In what people say how long before or after. */
public enum RuleUnit {
    DAYS(24 * 60),
    HOURS(60),
    MINUTES(1);

    private final int minutes;

    RuleUnit(int minutes) {
        this.minutes = minutes;
    }

    int minutes() {
        return minutes;
    }

    /** The largest that gives a whole number. */
    static RuleUnit of(int minutes) {
        if (minutes == 0 || minutes % HOURS.minutes != 0) {
            return MINUTES;
        }
        return minutes % DAYS.minutes == 0 ? DAYS : HOURS;
    }
}

package vn.ntm.training.reminder.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a message rests before it is tried again: twice as long after each attempt, up to a longest, and a fifth more or
 * less by chance, so that what failed together does not come back together.
 */
record Pauses(Duration first, Duration longest) {

    private static final double SPREAD = 0.2;
    private static final int MOST_DOUBLINGS = 30;

    /** @param attempts that were made, from 1. @return seconds */
    double after(int attempts, RandomGenerator chance) {
        double doubled = first.toMillis() / 1000.0 * (1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        double capped = Math.min(doubled, longest.toMillis() / 1000.0);
        return capped * (1 + SPREAD * (2 * chance.nextDouble() - 1));
    }
}

package vn.ntm.training.account.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * Attempts to sign in that have not succeeded. Some are free; after each further one there is a wait, twice as long each
 * time. After an hour without any they are forgotten.
 */
record Attempts(int failures, Instant last, Instant blockedUntil) {

    private static final Instant NOT_BLOCKED = Instant.EPOCH;

    static final Attempts NONE = new Attempts(0, Instant.EPOCH, NOT_BLOCKED);
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** How long to wait until the next attempt; zero when it may be made now. */
    Duration waitAt(Instant now) {
        return now.isBefore(blockedUntil) ? Duration.between(now, blockedUntil) : Duration.ZERO;
    }

    /** With one more, counted before it is known how it ends: many at once then get no further than one by one. */
    Attempts plusOne(Instant now, int free) {
        int count = isForgottenAt(now) ? 1 : failures + 1;
        return new Attempts(count, now, count < free ? NOT_BLOCKED : now.plus(waitAfter(count - free)));
    }

    /** With one less: the last one has succeeded. */
    Attempts minusOne() {
        return new Attempts(Math.max(0, failures - 1), last, NOT_BLOCKED);
    }

    private boolean isForgottenAt(Instant now) {
        return last.plus(FORGOTTEN_AFTER).isBefore(now);
    }

    private static Duration waitAfter(int attemptsTooMany) {
        // 2^5 first waits are longer than the longest one.
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attemptsTooMany, 5));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}

package vn.ntm.training.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.ntm.training.shared.text.VietnameseFormat;

/** The clock of the tests: it stands still until a test sets it. Starts at 08:00 on 03/08/2026 in Vietnam. */
public final class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-08-03T01:00:00Z");

    private volatile Instant now = START;

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return VietnameseFormat.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Singleton
    static class Producer {
        private final TestClock clock = new TestClock();

        @Produces
        @Alternative
        @Priority(1)
        @Singleton
        TestClock clock() {
            return clock;
        }
    }
}
